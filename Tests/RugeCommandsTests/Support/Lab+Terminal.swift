import RugeCore
import Synchronization

@testable import RugeCommands

extension CommandEnvironment {
  /// Somebody sits at a terminal and types these lines.
  mutating func sitDown(typing lines: String...) {
    sitDown(typing: lines, thenInterrupting: false)
  }

  /// Somebody types these lines, and then Ctrl-C or else Ctrl-D.
  mutating func sitDown(typing lines: [String], thenInterrupting interrupts: Bool) {
    let typed = Mutex(lines[...])
    isInputTerminal = true
    isOutputTerminal = true
    variables["NO_COLOR"] = "1"
    readLine = { () throws(Interrupted) in
      let line = typed.withLock { $0.popFirst() }
      if line == nil, interrupts { throw Interrupted() }
      return line
    }
  }

  /// These lines come from a pipe.
  mutating func pipe(_ lines: String...) {
    let rest = Mutex(lines[...])
    readLine = { rest.withLock { $0.popFirst() } }
  }
}
