/// A fact that cannot be true beside the others: the structure of an enrolment's life is broken.
///
/// Contradictions decide whether a back-dated fact or an undo is possible, and `ruge doctor` looks for them. A gate that
/// would not open today is no contradiction: a decision, once recorded, is never judged again.
package struct Contradiction: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// It happened before the enrolment.
    case beforeEnrolment
    /// It happened after the enrolment's end.
    case afterEnd
    /// A second enrolment or a second end of the same enrolment.
    case repeated
    /// A stage is entered on the day on which it was entered already.
    case sameStage(ElementID)
    /// A milestone is handed in or reviewed although it is already accepted.
    case alreadyAccepted(ElementID)
    /// Something is recorded about a record that is not there.
    case noRecord(RecordID)
    /// Something is recorded about an action point that is not there, or has come to its end.
    case noAction(ActionID)
    /// Something is recorded about a planned session that is not there, or is not ahead any more.
    case noSession(SessionID)
    /// Something is recorded about a question that was not put, or is closed.
    case noAsk(AskID)
    /// It is paused although it rests already, or resumed although it does not.
    case pausedAlready, notPaused
  }

  /// The sequence of the fact that cannot stand.
  package let fact: Int64
  package let kind: Kind

  package init(fact: Int64, kind: Kind) {
    self.fact = fact
    self.kind = kind
  }
}
