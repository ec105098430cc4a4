import RugePluginKit
import RugeReports

@main
enum Main {
  static func main() {
    PluginProcess(reports: ProgressReport()).run()
  }
}
