/// Something that is to be done by a day.
package struct Due: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// A milestone, or one occurrence of a repeating one.
    case milestone(ElementID)
    /// A round of a form that is to be answered.
    case form(FormReference)
    /// The figure that others are measured against.
    case baseline(ElementID)
    case figure(ElementID)
    /// The next session of a kind: one that is held at intervals, or on a named day of the calendar.
    case session(ElementID)
    /// So many sessions of a kind are still to be held by the end of a stage, or of the programme.
    case sessions(ElementID, missing: Int)
    /// So many minutes of sessions of a kind are still to be held by then.
    case sessionTime(ElementID, missingMinutes: Int)
    /// The stage has lasted as long as it should.
    case endOfStage(ElementID)
    /// A planned session is to be held.
    case meeting(SessionID, ElementID)
    /// What somebody promised.
    case action(ActionID)
    /// The enrolment rests and should go on.
    case resumption

    /// The number that tells apart what is due on one day.
    var order: Int64 {
      switch self {
      case .meeting(let id, _): id.number
      case .action(let id): id.number
      default: 0
      }
    }
  }

  package let subject: Subject
  package let on: Day

  package init(_ subject: Subject, on: Day) {
    self.subject = subject
    self.on = on
  }

  package func isOverdue(on today: Day) -> Bool { on < today }
}
