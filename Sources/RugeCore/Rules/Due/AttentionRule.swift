/// The rules by which an enrolment is pointed out, the weightiest first.
package enum AttentionRule: String, CaseIterable, Hashable, Sendable {
  /// Something was to be done by a day that is past.
  case overdue
  /// A figure was to be collected by a day that is past.
  case figure
  /// Nobody has met the organisation for longer than twice the programme's interval.
  case silent
  /// Nothing keeps it from the next stage.
  case ready
  /// It has waited for its first stage for too long.
  case waiting
}

extension Attention {
  /// The rule that it comes from.
  package var rule: AttentionRule {
    switch self {
    case .overdue(let due):
      switch due.subject {
      case .baseline, .figure: .figure
      case .milestone, .form, .session, .sessions, .sessionTime, .endOfStage, .meeting, .action, .resumption: .overdue
      }
    case .silent: .silent
    case .gateReady: .ready
    case .waiting: .waiting
    }
  }
}
