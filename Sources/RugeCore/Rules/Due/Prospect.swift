/// What lies ahead of an enrolment: what is to be done, and what would make somebody look at it.
///
/// It is all that lists need of the rules, and it holds longer than a day: as long as nothing is recorded, it is the same
/// until its last day. What is overdue by then, or has been silent for too long, is told by comparing days.
package struct Prospect: Hashable, Sendable {
  /// A time that may pass before somebody should look.
  package struct Patience: Hashable, Sendable {
    package let since: Day
    /// The last day on which nobody has to look yet.
    package let until: Day

    package init(since: Day, until: Day) {
      self.since = since
      self.until = until
    }

    fileprivate func isOver(on day: Day) -> Bool { until < day }
  }

  /// A kind of session that is held at intervals, and how long it may be left out.
  package struct Interval: Hashable, Sendable {
    package let kind: ElementID
    package let patience: Patience
    /// Whether none was ever held.
    package let isFirst: Bool

    package init(_ kind: ElementID, _ patience: Patience, isFirst: Bool) {
      self.kind = kind
      self.patience = patience
      self.isFirst = isFirst
    }
  }

  /// Everything that is to be done, the earliest first.
  package let dues: [Due]
  package let intervals: [Interval]
  /// The stage whose gate is open.
  package let openGate: ElementID?
  /// How long it may wait for its first stage; `nil` once it has begun.
  package let waiting: Patience?
  /// The last day on which all of this holds, if nothing is recorded.
  package let until: Day

  package init(
    dues: [Due], intervals: [Interval] = [], openGate: ElementID? = nil, waiting: Patience? = nil, until: Day
  ) {
    self.dues = dues
    self.intervals = intervals
    self.openGate = openGate
    self.waiting = waiting
    self.until = until
  }

  /// Why somebody should look on a day, the weightiest first.
  ///
  /// The room in a stage rests on the others, so that a prospect does not keep it.
  package func attention(on day: Day, room: (ElementID) -> StageRoom = { _ in .free }) -> [Attention] {
    var attention: [Attention] = []
    for due in dues where due.isOverdue(on: day) {
      // The next session is missed only when it has been silent for longer.
      if case .session = due.subject { continue }
      attention.append(.overdue(due))
    }
    for interval in intervals where interval.patience.isOver(on: day) {
      attention.append(.silent(interval.kind, since: interval.patience.since, never: interval.isFirst))
    }
    if let openGate { attention.append(.gateReady(openGate, isFull: room(openGate) != .free)) }
    if let waiting, waiting.isOver(on: day) { attention.append(.waiting(since: waiting.since)) }
    return attention
  }
}
