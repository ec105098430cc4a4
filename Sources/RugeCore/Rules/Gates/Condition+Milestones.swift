extension Condition {
  /// Whether the condition looks at a milestone.
  func asks(for milestone: ElementID, in programme: Programme) -> Bool {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.contains { $0.asks(for: milestone, in: programme) }
    case .milestone(let id): id == milestone
    case .milestones(.all, _): true
    case .milestones(.agreed, _): programme.milestone(milestone)?.need == .agreed
    case .form, .sessions, .indicator, .signed, .records, .agreedAll, .stage, .exited: false
    }
  }
}
