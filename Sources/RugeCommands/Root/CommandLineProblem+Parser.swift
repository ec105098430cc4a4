import ArgumentParser
import RugeCore
import RugeWords

extension CommandLineProblem {
  /// What is to be said of a command line that the parser did not take; `nil` where the error is none of the line's.
  ///
  /// - Parameters:
  ///   - error: What ended the command.
  ///   - arguments: What the process was called with.
  /// - Returns: The problem to show.
  static func found(_ error: any Error, in arguments: [String]) -> (any ExplainedProblem)? {
    guard !(error is ExitCode), RugeRoot.exitCode(for: error) == .validationFailure else { return nil }
    return MistypedCommandLine(arguments).problem
      ?? CommandLineProblem(CommandLineFault(parser: RugeRoot.message(for: error)), command: command(in: arguments))
  }

  /// The words of the command that a line begins with.
  private static func command(in arguments: [String]) -> [String] {
    var command: any ParsableCommand.Type = RugeRoot.self
    var path: [String] = []
    for word in arguments {
      guard let next = HelpPages.commands(of: command).first(where: { $0.name == word }) else { break }
      command = next.command
      path.append(word)
    }
    return path
  }
}

extension CommandLineFault {
  /// Reads what the parser says: it keeps its errors to itself, and gives only their sentences, in English.
  ///
  /// - Parameter message: What it says; what is not known stays in its words.
  init(parser message: String) {
    let names = { (text: Substring) in String(text.filter { $0 != "<" && $0 != ">" }) }
    if let match = message.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/) {
      // The parser takes almost anything for alike.
      let meant = match.2.flatMap { NearestName.suggestion(for: String(match.1), among: [String($0)]) }
      self = .unknownOption(String(match.1), suggestion: meant)
    } else if let match = message.wholeMatch(of: /Missing value for '(\S+)(?: <(.+)>)?'/) {
      self = .missingValue(option: String(match.1), kind: match.2.map(String.init))
    } else if let match = message.wholeMatch(
      of: /The option '(.+)' does not take any value, but '(.*)' was specified\./)
    {
      self = .valueOfFlag(option: String(match.1), value: String(match.2))
    } else if let match = message.wholeMatch(of: /Missing (?:expected argument|one of:) '(.+)'/) {
      self = .missingArgument(match.1.split(separator: "', '").map(names))
    } else if let match = message.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/) {
      self = .unexpected(match.1.split(separator: "', '").map(String.init))
    } else if let match = message.wholeMatch(of: /The value '(.*?)' is invalid for '(.+?)'(.*)/.dotMatchesNewlines()) {
      self = .badValue(
        String(match.1), place: names(match.2),
        choices: match.3.matches(of: /'([^']+)'/).map { String($0.1) })
    } else {
      self = .other(message)
    }
  }
}
