import Foundation
import Testing

extension Lab {
  /// Applies a definition of the workspace as whoever has read its plan.
  func apply(_ file: String, on day: String) async throws {
    try await confirm("programme", "apply", file, "--today", day)
  }

  /// Moves all enrolments of a programme as whoever has read the plan.
  func migrate(_ programme: String, on day: String) async throws {
    try await confirm("programme", "migrate", programme, "--all", "--today", day)
  }

  /// Runs a command with the code that it asks for, where it does.
  private func confirm(_ arguments: String...) async throws {
    let shown = await run(arguments)
    guard shown.code != 0 else { return }
    let codes = (shown.output + shown.error).matches(of: /\b[0-9a-f]{4}-[0-9a-f]{4}\b/)
    let code = try #require(codes.last.map { String($0.output) }, "\(shown)")
    let done = await run(arguments + ["--plan", code])
    try #require(done.code == 0, "\(done)")
  }
}
