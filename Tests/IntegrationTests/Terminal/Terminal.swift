import Foundation
import RugeTestSupport
import Testing

/// A real terminal of 80 columns, with a person's keys and what they see; tmux plays it.
struct Terminal: Sendable {
  /// A key that is no letter, by the name that tmux has for it.
  enum Key: String {
    case enter = "Enter"
    case tab = "Tab"
    case interrupt = "C-c"
  }

  private let socket: String
  private let playground: Playground

  /// Opens a terminal in the workspace of a playground, with a command in it, and closes it after the work.
  static func open(
    _ command: [String], in playground: Playground, _ work: @Sendable @escaping (Terminal) async throws -> Void
  ) async throws {
    let terminal = Terminal(socket: playground.folder.path + "/tty", playground: playground)
    try await Playground.turnstile.pass {
      try await terminal.tmux(["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "40"] + command)
      let outcome: (any Error)?
      do {
        try await work(terminal)
        outcome = nil
      } catch {
        outcome = error
      }
      try await terminal.tmux(["kill-server"])
      if let outcome { throw outcome }
    }
  }

  /// Types a text, letter by letter.
  func type(_ text: String) async throws { try await tmux(["send-keys", "-l", text]) }

  func press(_ key: Key) async throws { try await tmux(["send-keys", key.rawValue]) }

  /// Types a line and ends it.
  func enter(_ line: String) async throws {
    try await type(line)
    try await press(.enter)
  }

  /// What stands on the screen once a text is there.
  ///
  /// - Throws: An expectation that shows the screen, where the text does not come.
  @discardableResult
  func screen(with text: String, within limit: Duration = .seconds(60)) async throws -> String {
    let end = ContinuousClock.now + limit
    var seen = ""
    repeat {
      seen = try await tmux(["capture-pane", "-p"])
      if seen.contains(text) { return seen }
      try await Task.sleep(for: .milliseconds(50))
    } while ContinuousClock.now < end
    try #require(seen.contains(text), "“\(text)” does not come; this is on the screen:\n\(seen)")
    return seen
  }

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    let variables = playground.environment.merging(["LANG": "C.UTF-8", "TERM": "xterm-256color"]) { $1 }
    let result = try await Program("/usr/bin/tmux", environment: variables)
      .run(["-S", socket] + arguments, in: playground.workspace)
    try #require(result.exitCode == 0, "tmux \(arguments): \(result.errors)")
    return result.output
  }
}
