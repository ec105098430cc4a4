import ArgumentParser
import RugeCore
import RugeWords

/// What the parser has to say of a command line, for those who asked for JSON.
///
/// To people the parser says it by itself, with how the command is used.
struct CommandLineProblem: Problem, ExplainedProblem, Hashable {
  private let message: String

  init(message: String) {
    self.message = message
  }

  var exitStatus: ExitStatus { .usage }

  func explanation(in words: Words) -> String { message }

  /// What is to be said of a command line instead of what the parser says by itself; `nil` where nothing is, or the error
  /// is none of the command line's.
  ///
  /// - Parameters:
  ///   - error: What ended the command.
  ///   - arguments: What the process was called with.
  ///   - isJSON: Whether it is said as data.
  /// - Returns: The problem to show.
  static func found(_ error: any Error, in arguments: [String], isJSON: Bool) -> (any ExplainedProblem)? {
    guard !(error is ExitCode), RugeRoot.exitCode(for: error) == .validationFailure else { return nil }
    if let slip = MistypedCommandLine(arguments).problem { return slip }
    return isJSON ? CommandLineProblem(message: RugeRoot.message(for: error)) : nil
  }
}
