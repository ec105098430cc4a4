import ArgumentParser
import RugeCore
import RugeWords

/// What the parser has to say of a command line, for those who asked for JSON.
///
/// To people the parser says it by itself, with how the command is used.
struct CommandLineProblem: Problem, ExplainedProblem, Hashable {
  private let message: String

  /// `nil` where nobody asked for JSON, or the error is none of the command line's.
  ///
  /// - Parameters:
  ///   - error: What ended the command.
  ///   - arguments: What the process was called with.
  init?(_ error: any Error, _ arguments: [String]) {
    guard arguments.prefix(while: { $0 != "--" }).contains("--json"), !(error is ExitCode),
      RugeRoot.exitCode(for: error) == .validationFailure
    else { return nil }
    message = RugeRoot.message(for: error)
  }

  var exitStatus: ExitStatus { .usage }

  func explanation(in words: Words) -> String { message }
}
