import RugeCommands

@main
enum Main {
  static func main() async {
    await RugeProgram.run()
  }
}
