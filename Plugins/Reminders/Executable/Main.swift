import RugePluginKit
import RugeReminders

@main
enum Main {
  static func main() {
    PluginProcess(reminders: ReminderLetters(), channel: Outbox()).run()
  }
}
