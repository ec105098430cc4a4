import ArgumentParser
import Foundation
import RugeCore
import RugeTestSupport
import Synchronization

@testable import RugeCommands

/// A folder with an installation and, once it is made, a workspace; commands run in it as they do for a person.
final class Lab: Sendable {
  /// What a command printed, and how it ended.
  struct Result: Equatable {
    let output: String
    let error: String
    let code: Int32
  }

  private let root: URL
  /// The folder that commands run in.
  var workspace: String { path("fonden") }

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "ruge-commands-\(UUID().uuidString)")
    let shared = root.appending(path: "share/ruge")
    for folder in ["bin", "share/ruge", "home", "fonden"] {
      try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
    }
    let programmes = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Programmes")
    try FileManager.default.copyItem(at: programmes, to: shared.appending(path: "Programmes"))
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// A workspace with Rugekassen and one organisation that takes part in it since 12 January 2026.
  static func withEnrolment(named name: String = "Læsehunde") async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try await lab.succeed("org", "add", name, "--on", "2026-01-12")
    try await lab.succeed("enrol", name, "--on", "2026-01-12")
    return lab
  }

  func path(_ name: String) -> String {
    root.appending(path: name).resolvingSymlinksInPath().path(percentEncoded: false)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: root.appending(path: name))
  }

  /// Runs a command; `change` may make another environment of the plain one.
  @discardableResult
  func run(
    _ arguments: [String], login: String = "mette", change: (inout CommandEnvironment) -> Void = { _ in }
  ) async -> Result {
    let printed = Mutex((output: "", error: ""))
    var environment = CommandEnvironment(
      now: { Instant(milliseconds: 1_780_300_800_000) }, variables: ["HOME": path("home"), "RUGE_LOCALE": "en"],
      currentDirectory: workspace, executable: path("bin") + "/ruge", login: login, isInputTerminal: false,
      isOutputTerminal: false, isErrorTerminal: false, width: 80,
      write: { bytes, stream in
        let text = String(decoding: bytes, as: UTF8.self)
        printed.withLock { if stream == .output { $0.output += text } else { $0.error += text } }
      })
    change(&environment)
    let code = await CommandEnvironment.$current.withValue(environment) { await Self.carryOut(arguments) }
    let said = printed.withLock { $0 }
    return Result(output: said.output, error: said.error, code: code)
  }

  @discardableResult
  func run(_ arguments: String..., change: (inout CommandEnvironment) -> Void = { _ in }) async -> Result {
    await run(arguments, change: change)
  }

  /// Runs a command that must not fail.
  @discardableResult
  func succeed(_ arguments: String...) async throws -> Result {
    let result = await run(arguments)
    guard result.code == 0 else { throw Failed(arguments: arguments, result: result) }
    return result
  }

  struct Failed: Error {
    let arguments: [String]
    let result: Result
  }

  private static func carryOut(_ arguments: [String]) async -> Int32 {
    do {
      var command = try RugeRoot.command(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch {
      return RugeRoot.exitCode(for: error).rawValue
    }
  }
}
