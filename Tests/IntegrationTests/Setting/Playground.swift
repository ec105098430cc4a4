import Foundation
import RugeCore
import RugeTestSupport

/// A person's home, with a workspace in it, and the installed `ruge` to use there.
final class Playground: Sendable {
  /// The day that counts as today, so that nothing that is expected depends on the calendar.
  static let today = "2026-06-02"

  let folder: TestFolder
  let environment: [String: String]
  let tree: StagedTree
  let workspace: String

  /// A home with nothing in it; the workspace's folder does not exist yet.
  init(tree: StagedTree? = nil, variables: [String: String] = [:]) throws {
    self.tree = try tree ?? .shared()
    folder = try TestFolder()
    workspace = folder.path + "/demo"
    environment = [
      "PATH": self.tree.root + "/bin:/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LANG": "en_GB.UTF-8",
      "TMPDIR": folder.path, "RUGE_AUTHOR": "mette",
    ].merging(variables) { $1 }
  }

  /// Runs `ruge` in the workspace, on the day that counts as today.
  @discardableResult
  func ruge(_ arguments: String..., with variables: [String: String] = [:]) async throws -> ProgramResult {
    try await run(arguments + ["--today", Self.today], with: variables)
  }

  /// All tests run at once, and the machine has few processors: a command that waits for one could run out of time.
  static let turnstile = Turnstile(6)

  /// Runs `ruge` with just these arguments; crowding means at once, however many run already.
  func run(
    _ arguments: [String], in place: String? = nil, with variables: [String: String] = [:],
    within limit: Duration = .seconds(120), crowding: Bool = false
  ) async throws -> ProgramResult {
    let home = FileManager.default.fileExists(atPath: workspace) ? workspace : folder.path
    let ruge = Program(tree.binary, environment: environment.merging(variables) { $1 })
    if crowding { return try await ruge.run(arguments, in: place ?? home, within: limit) }
    return try await Self.turnstile.pass { try await ruge.run(arguments, in: place ?? home, within: limit) }
  }

  /// Runs a line of shell in the home.
  func shell(_ line: String, with variables: [String: String] = [:]) async throws -> ProgramResult {
    try await Program("/bin/bash", environment: environment.merging(variables) { $1 })
      .run(["-c", line], in: folder.path)
  }

  /// The text of a file in the workspace.
  func text(of name: String) throws -> String { try folder.text(of: "demo/\(name)") }

  /// The names of everything in the workspace but what SQLite and the writer's lock keep beside the database.
  func files() throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: workspace)
    return Set(paths.filter { path in !["-wal", "-shm", ".lock"].contains { path.hasSuffix($0) } })
  }
}
