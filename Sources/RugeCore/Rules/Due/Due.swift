/// Something that is to be done by a day.
package struct Due: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case milestone(ElementID)
    /// The figure that others are measured against.
    case baseline(ElementID)
    case figure(ElementID)
    /// The next session of a kind that is held at intervals.
    case session(ElementID)
    /// The stage has lasted as long as it should.
    case endOfStage(ElementID)
  }

  package let subject: Subject
  package let on: Day

  package init(_ subject: Subject, on: Day) {
    self.subject = subject
    self.on = on
  }

  package func isOverdue(on today: Day) -> Bool { on < today }
}
