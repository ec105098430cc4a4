import RugeCommands

/// The composition root: the live environment is the default of ``CommandEnvironment/current``.
@main
enum Main {
  static func main() async {
    await RugeRoot.main()
  }
}
