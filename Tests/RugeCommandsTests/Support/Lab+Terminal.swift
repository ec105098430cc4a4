import Synchronization

@testable import RugeCommands

extension CommandEnvironment {
  /// Somebody sits at a terminal and types these lines.
  mutating func sitDown(typing lines: String...) {
    let typed = Mutex(lines[...])
    isInputTerminal = true
    isOutputTerminal = true
    variables["NO_COLOR"] = "1"
    readLine = { typed.withLock { $0.popFirst() } }
  }

  /// These lines come from a pipe.
  mutating func pipe(_ lines: String...) {
    let rest = Mutex(lines[...])
    readLine = { rest.withLock { $0.popFirst() } }
  }
}
