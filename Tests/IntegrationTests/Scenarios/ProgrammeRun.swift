import RugeCore
import RugeTestSupport
import Testing

/// A programme that ships, run from its beginning to its end in a workspace of its own, as its people would.
///
/// Everybody and everything in it is made up.
struct ProgrammeRun {
  private let playground: Playground
  /// The day that counts as today.
  var today: String

  init(_ programme: String, today: String) async throws {
    playground = try Playground()
    self.today = today
    try await done("init demo --programme \(programme)")
  }

  /// A command line, of which what stands in '…' is one word.
  private func words(_ line: String) -> [String] {
    line.matches(of: /'([^']*)'|[^\s']+/).map { String($0.output.1 ?? $0.output.0) }
  }

  private func run(_ line: String, on day: String?) async throws -> ProgramResult {
    try await playground.run(words(line) + (day.map { ["--on", $0] } ?? []) + ["--today", today])
  }

  /// Runs a command that has to succeed, and to say these things.
  @discardableResult
  func done(
    _ line: String, on day: String? = nil, saying fragments: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> ProgramResult {
    let result = try await run(line, on: day)
    #expect(
      result.ending == .exited(0), "ruge \(line): \(result.errors)\(result.output)", sourceLocation: sourceLocation)
    for fragment in fragments {
      #expect(
        result.output.contains(fragment), "ruge \(line) does not say “\(fragment)”: \(result.output)",
        sourceLocation: sourceLocation)
    }
    return result
  }

  /// Runs a command that must be refused, and must say why in these words.
  func refused(
    _ line: String, on day: String? = nil, exit status: ExitStatus = .refused, saying fragments: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let result = try await run(line, on: day)
    result.expectRefusal(exit: status, saying: fragments, of: line, sourceLocation: sourceLocation)
  }

  /// What a command says to machines.
  func json<Value: Decodable>(
    _ line: String, as type: Value.Type = Value.self, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Value {
    try await done(line + " --json", sourceLocation: sourceLocation).decoded()
  }

  /// What is reminded of on a day: the rules' ids, each as often as it reminds of something.
  func reminders(on day: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> [String] {
    try await json("remind due --as-of \(day)", as: [Reminder].self, sourceLocation: sourceLocation).map(\.rule)
  }

  /// The same command line many times over, in one shell.
  func done(_ line: String, times: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let result = try await playground.shell(
      "cd demo && for i in $(seq \(times)); do ruge \(line) --today \(today) >/dev/null || exit 1; done")
    #expect(result.ending == .exited(0), "ruge \(line): \(result.errors)", sourceLocation: sourceLocation)
  }

  /// Takes in a list of sessions.
  func importSessions(_ rows: [String]) async throws {
    try playground.folder.write(rows.joined(separator: "\n") + "\n", to: "demo/sessions.csv")
    try await done("import sessions.csv --kind session")
  }

  /// The end of every run: a report comes out that says these things, and all that was recorded is whole.
  func close(report fragments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let report = try await done("report run progress", sourceLocation: sourceLocation).output
    for fragment in fragments {
      #expect(report.contains(fragment), "“\(fragment)” in \(report)", sourceLocation: sourceLocation)
    }
    let health = try await playground.health()
    #expect(health.healthy, "\(health.findings)", sourceLocation: sourceLocation)
  }

  private struct Reminder: Decodable {
    let rule: String
  }
}
