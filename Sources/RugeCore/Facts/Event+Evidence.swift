extension Event {
  /// Whether what shows a change shows this event of it, too: not what is promised next, nor that an end or an absence
  /// calls off what was planned.
  ///
  /// - Parameter change: All events of the change.
  /// - Returns: Whether it is shown by that.
  package func isShown(in change: [Event]) -> Bool {
    switch self {
    case .action(.added): false
    case .meeting(.cancelled): !change.contains { $0.isEnding || $0.type == .missed }
    default: true
    }
  }
}
