import ArgumentParser
import RugeCore

/// The command `ruge session ask --to MENTOR`.
struct SessionAsk: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask those who hold sessions to log them: a page or a mail for each.",
    discussion: """
      One file has room for the sessions with each of their organisations. What comes back is taken in with \
      “ruge inbox DIR”.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    help: ArgumentHelp("The kind of session (not needed where there is one kind one-to-one).", valueName: "kind"),
    completion: .sessionKinds)
  var kind: String?

  @OptionGroup var options: AskOptions

  init() {}

  func execute(_ context: CommandContext) async throws {
    try AskPost("session ask", options, context).put { programme in
      .session(kind: try programme.sessionKind(orOnlyOne: kind).id)
    }
  }
}
