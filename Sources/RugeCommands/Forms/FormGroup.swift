import ArgumentParser

/// The command `ruge form`.
struct FormGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Forms: answer, show.", subcommands: [FormAnswer.self, FormShow.self])

  init() {}
}
