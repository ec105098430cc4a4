import Foundation
import RugeCore
import RugeWords

/// The program that shows a text longer than the terminal.
struct Pager: Sendable {
  enum Origin: Hashable, Sendable {
    case variable(String)
    case user
    case usual
  }

  /// A command for the shell; `nil` where texts are simply printed.
  let command: String?
  let origin: Origin

  /// `RUGE_PAGER` counts before the person's setting, that before `PAGER`, and `less` comes last; an empty text, or
  /// `cat`, means none.
  init(_ environment: CommandEnvironment, _ user: UserSettings) {
    let variables = environment.variables
    let (text, origin): (String?, Origin) =
      if let own = variables["RUGE_PAGER"] {
        (own, .variable("RUGE_PAGER"))
      } else if let set = user.pager {
        (set, .user)
      } else if let common = variables["PAGER"] {
        (common, .variable("PAGER"))
      } else {
        (Self.isInstalled("less", variables["PATH"]) ? "less -FRX" : nil, .usual)
      }
    let command = text?.withoutOuterSpaces
    self.command = command.flatMap { $0.isEmpty || $0 == "cat" ? nil : $0 }
    self.origin = origin
  }

  private static func isInstalled(_ program: String, _ path: String?) -> Bool {
    (path ?? "").split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// Whether a text has more lines than a terminal has room for, the prompt after it included.
  static func isTooLong(_ text: String, width: Int, height: Int) -> Bool {
    var lines = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // A longer line is broken by the terminal; what colours it takes no room, and is counted all the same.
      lines += max(1, (line.utf8.count + width - 1) / max(width, 1) > 1 ? Self.rows(of: line, width) : 1)
      if lines > height { return true }
    }
    return false
  }

  private static func rows(of line: Substring, _ width: Int) -> Int {
    let plain = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    return max(1, (plain.displayWidth + width - 1) / max(width, 1))
  }
}
