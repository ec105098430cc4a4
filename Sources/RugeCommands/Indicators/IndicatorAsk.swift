import ArgumentParser
import RugeCore

/// The command `ruge indicator ask --to REF`.
struct IndicatorAsk: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Ask organisations for their figures: a page or a mail for each.",
    discussion: "What comes back is taken in with “ruge inbox DIR”.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: AskOptions

  init() {}

  func execute(_ context: CommandContext) async throws {
    try AskPost("indicator ask", options, context).put { _ in .figures }
  }
}
