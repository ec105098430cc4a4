import ArgumentParser

/// The command `ruge form`.
struct FormGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Forms: ask, answer, show, compare.",
    subcommands: [FormAsk.self, FormAnswer.self, FormShow.self, FormCompare.self])

  init() {}
}
