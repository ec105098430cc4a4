import ArgumentParser
import RugeCore

/// The command `ruge form ask FORM --to REF…`.
struct FormAsk: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Put a form to those who answer it: a page or a mail for each.",
    discussion: """
      Whoever the programme says answers the form gets one file with all that they are asked. A page works in any \
      browser, without a network. What comes back is taken in with “ruge inbox DIR”.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("The form, by id or title, and its round.", valueName: "form[.round]"))
  var form: String

  @Option(help: ArgumentHelp("The round, where the form is answered in several.", valueName: "round"))
  var round: String?

  @OptionGroup var options: AskOptions

  init() {}

  func execute(_ context: CommandContext) async throws {
    try AskPost("form ask", options, context).put { programme in
      .form(try programme.formReference(named: round.map { "\(form).\($0)" } ?? form))
    }
  }
}
