import RugeCore
import RugeTestSupport
import Testing

extension Playground {
  /// What `ruge doctor --json` says.
  struct Health: Decodable, Equatable {
    struct Finding: Decodable, Equatable {
      let severity: String
      let sentence: String
    }
    let healthy: Bool
    let facts: Int
    let hash: String
    let findings: [Finding]
  }

  func health() async throws -> Health {
    let result = try await run(["doctor", "--json"])
    return try result.decoded()
  }

  /// Runs a command that has to succeed.
  @discardableResult
  func done(
    _ arguments: String..., with variables: [String: String] = [:], crowding: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> ProgramResult {
    let result = try await run(arguments + ["--today", Self.today], with: variables, crowding: crowding)
    #expect(
      result.ending == .exited(0), "ruge \(arguments.joined(separator: " ")): \(result.errors)\(result.output)",
      sourceLocation: sourceLocation)
    return result
  }

  /// Runs a command that must be refused: with this exit code, in words that hold these fragments, and with nothing
  /// written.
  @discardableResult
  func refused(
    _ arguments: String..., exit status: ExitStatus, saying fragments: [String],
    with variables: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> ProgramResult {
    let before = (try await health(), try files())
    let result = try await run(arguments + ["--today", Self.today], with: variables)
    let after = (try await health(), try files())
    result.expectRefusal(
      exit: status, saying: fragments, of: arguments.joined(separator: " "), sourceLocation: sourceLocation)
    #expect(before.0 == after.0, "something was recorded", sourceLocation: sourceLocation)
    #expect(before.1 == after.1, "files were made or removed", sourceLocation: sourceLocation)
    return result
  }
}

extension ProgramResult {
  /// Words that nobody should be shown.
  private static let jargon = [
    "Fatal error", "Error Domain", "NSCocoa", "couldn’t be completed", "couldn't be completed", "Optional(", "nil)",
    "GRDB", "\u{1B}", ".swift", "SQLITE_", "Problem(", "Problem.",
  ]

  /// Expects an end with an exit code and, on standard error alone, one message in a person's words.
  func expectRefusal(
    exit status: ExitStatus, saying fragments: [String], of command: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(ending == .exited(status.rawValue), "ruge \(command): \(errors)", sourceLocation: sourceLocation)
    #expect(output.isEmpty, "a refusal belongs on standard error", sourceLocation: sourceLocation)
    #expect(errors.hasPrefix("ruge: ") && errors.hasSuffix("\n"), "\(errors)", sourceLocation: sourceLocation)
    #expect(!errors.hasSuffix("\n\n"), "\(errors)", sourceLocation: sourceLocation)
    for fragment in fragments {
      #expect(errors.contains(fragment), "ruge \(command)", sourceLocation: sourceLocation)
    }
    for word in Self.jargon {
      #expect(!errors.contains(word), "ruge \(command)", sourceLocation: sourceLocation)
    }
  }
}
