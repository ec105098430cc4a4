/// One thing that a closed gate still lacks.
package indirect enum Gap: Hashable, Sendable {
  /// A milestone that is needed is not accepted; how far it has come, and its due date where one is known.
  case milestoneOpen(ElementID, MilestoneStatus.Step?, due: Day?)
  /// It is not settled whether the organisation needs a milestone.
  case milestoneNotAgreed(ElementID)
  /// Questions of a form have no answer, or the answer that nobody knows.
  case formUnanswered(ElementID, fields: [ElementID])
  /// Answers of a form are not what they must be.
  case formNotPassed(ElementID, fields: [ElementID])
  case tooFewSessions(ElementID, held: Int, needed: Int)
  /// Values that are settled per organisation and have not been.
  case notAgreed([AgreedItem])
  case notInStage(ElementID)
  /// So many of several conditions must hold, and fewer do.
  case tooFew(met: Int, needed: Int, of: [Gap])

  /// Whether it is not known, rather than known not to hold.
  package var isUnknown: Bool {
    switch self {
    case .milestoneNotAgreed, .formUnanswered, .notAgreed: true
    case .milestoneOpen, .formNotPassed, .tooFewSessions, .notInStage: false
    case .tooFew(let met, let needed, let gaps): met + gaps.count(where: \.isUnknown) >= needed
    }
  }
}
