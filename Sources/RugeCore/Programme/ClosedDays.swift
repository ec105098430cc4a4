/// Days on which nothing falls due, and where a due date that would fall on one goes.
package struct ClosedDays: Hashable, Sendable {
  package enum Move: String, CaseIterable, Hashable, Sendable {
    case next = "next open day"
    case previous = "previous open day"
  }

  package let hasWeekends: Bool
  package let periods: [ElementID]
  package let move: Move

  package init(hasWeekends: Bool, periods: [ElementID], move: Move) {
    self.hasWeekends = hasWeekends
    self.periods = periods
    self.move = move
  }
}
