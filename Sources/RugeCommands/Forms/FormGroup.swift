import ArgumentParser

/// The command `ruge form`.
struct FormGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Forms: answer, show, compare.",
    subcommands: [FormAnswer.self, FormShow.self, FormCompare.self])

  init() {}
}
