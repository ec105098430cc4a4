import RugeCore
import RugeTestSupport
import Testing

/// A day of a ``ProgrammeStory``: commands are written as in a shell, with `'` around what has spaces in it.
struct StoryDay: Sendable {
  let playground: Playground
  let day: String

  /// Runs a command that has to succeed, and gives what it says.
  @discardableResult
  func done(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
    let result = try await run(line)
    #expect(
      result.ending == .exited(0), "\(day): ruge \(line)\n\(result.errors)\(result.output)",
      sourceLocation: sourceLocation)
    return result.output
  }

  /// Runs a command that has to succeed and say all of this.
  func says(
    _ fragments: String..., in line: String, butNot unwanted: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let output = try await done(line, sourceLocation: sourceLocation)
    for fragment in fragments {
      #expect(output.contains(fragment), "\(day): ruge \(line)", sourceLocation: sourceLocation)
    }
    for fragment in unwanted {
      #expect(!output.contains(fragment), "\(day): ruge \(line)", sourceLocation: sourceLocation)
    }
  }

  /// Runs a command that a rule must refuse: in words that hold these fragments, and with nothing recorded.
  func refused(
    _ line: String, saying fragments: String..., butNot unwanted: [String] = [], exit status: ExitStatus = .refused,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let before = try await playground.health().hash
    let result = try await run(line)
    result.expectRefusal(exit: status, saying: fragments, of: "\(line) (\(day))", sourceLocation: sourceLocation)
    for fragment in unwanted {
      #expect(!result.errors.contains(fragment), "\(day): ruge \(line)", sourceLocation: sourceLocation)
    }
    #expect(
      try await playground.health().hash == before, "\(day): ruge \(line): something was recorded",
      sourceLocation: sourceLocation)
  }

  /// What a command prints with `--json`.
  func json<Value: Decodable>(
    _ line: String, as type: Value.Type = Value.self, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Value {
    let result = try await run(line + " --json")
    #expect(result.ending == .exited(0), "\(day): ruge \(line)\n\(result.errors)", sourceLocation: sourceLocation)
    return try result.decoded()
  }

  private func run(_ line: String) async throws -> ProgramResult {
    try await playground.run(Self.arguments(line) + ["--today", day])
  }

  /// The words of a line.
  private static func arguments(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line + " " {
      switch character {
      case "'": isQuoted.toggle()
      case " " where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    return words
  }
}
