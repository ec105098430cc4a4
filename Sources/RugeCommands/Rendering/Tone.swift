import RugeCore

/// What a colour says; the words beside it always say the same.
enum Tone: Hashable, Sendable {
  /// Overdue, refused.
  case alarm
  /// Due soon, silent.
  case warning
  /// Reached, ready.
  case good
  /// Beside the point.
  case faint

  init(_ rule: AttentionRule) {
    switch rule {
    case .overdue: self = .alarm
    case .figure, .silent, .waiting: self = .warning
    case .ready: self = .good
    }
  }
}
