/// One of several times at which a form is answered.
package struct FormRound: Hashable, Sendable {
  package enum Window: Hashable, Sendable {
    /// It is due on a day.
    case when(DayRule)
    /// It can be answered between two days.
    case between(ClosedRange<Day>)
  }

  package let id: ElementID
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  package let window: Window

  package init(id: ElementID, formerly: [ElementID] = [], window: Window) {
    self.id = id
    self.formerly = formerly
    self.window = window
  }
}
