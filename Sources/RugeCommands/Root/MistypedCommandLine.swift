import ArgumentParser
import RugeCore

/// What is probably wrong with a command line that the parser did not take.
///
/// The parser names the word that it stumbled over; these slips it cannot explain: a command that there is not, a length
/// with a minus before it, and another value that begins with one.
struct MistypedCommandLine {
  private let arguments: [String]
  /// Whether the parser takes a command line.
  private let isTaken: ([String]) -> Bool

  init(_ arguments: [String], isTaken: @escaping ([String]) -> Bool = Self.parses) {
    self.arguments = arguments
    self.isTaken = isTaken
  }

  private static func parses(_ arguments: [String]) -> Bool {
    (try? RugeRoot.parseAsRoot(arguments)) != nil
  }

  /// The slip; `nil` where it is another.
  var problem: UsageProblem? { noCommand ?? negativeLength ?? minusInValue }

  /// The first word that would be a length, were there no minus before it.
  private var negativeLength: UsageProblem? {
    let reader = DurationReader()
    for (place, word) in arguments.enumerated() where word.hasPrefix("-") && !word.hasPrefix("--") {
      guard (try? reader.read(String(word.dropFirst()))) != nil else { continue }
      var corrected = arguments
      corrected[place] = String(word.dropFirst())
      guard isTaken(corrected) else { continue }
      return .negativeLength(word, command: (["ruge"] + corrected.map(\.shellWord)).joined(separator: " "))
    }
    return nil
  }

  private static let wordsForChangingCohorts: Set<String> = [
    "add", "new", "create", "edit", "rename", "open", "close", "remove", "delete",
  ]

  /// The first word that should be a command and is none.
  private var noCommand: UsageProblem? {
    var command: any ParsableCommand.Type = RugeRoot.self
    var path: [String] = []
    for word in arguments {
      let known = HelpPages.commands(of: command)
      guard !known.isEmpty, !word.hasPrefix("-") else { return nil }
      guard let next = known.first(where: { $0.name == word }) else {
        if path == ["cohort"], Self.wordsForChangingCohorts.contains(word) { return .cohortsAreWritten }
        return .noCommand(
          word, under: path, suggestion: NearestName.suggestion(for: word, among: known.map(\.name)))
      }
      command = next.command
      path.append(word)
    }
    return nil
  }

  /// The first word with one minus before it with which, written otherwise, the command line is taken.
  private var minusInValue: UsageProblem? {
    guard !arguments.contains("--") else { return nil }
    for (place, word) in arguments.enumerated() where word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 1 {
      for corrected in corrections(at: place) where isTaken(corrected) {
        return .minusInValue(word, command: (["ruge"] + corrected.map(\.shellWord)).joined(separator: " "))
      }
    }
    return nil
  }

  /// The value joined to the option before it, or else everything from it on behind `--`.
  private func corrections(at place: Int) -> [[String]] {
    let (before, word, after) = (arguments[..<place], arguments[place], arguments[(place + 1)...])
    var corrections: [[String]] = []
    if let option = before.last, option.hasPrefix("--"), !option.contains("=") {
      corrections.append(before.dropLast() + ["\(option)=\(word)"] + after)
    }
    corrections.append(
      after.contains { $0.hasPrefix("-") } ? before + after + ["--", word] : before + ["--", word] + after)
    return corrections
  }
}
