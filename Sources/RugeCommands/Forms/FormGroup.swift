package import ArgumentParser

/// `ruge form`
package struct FormGroup: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Forms: answer, show.", subcommands: [FormAnswer.self, FormShow.self])

  package init() {}
}
