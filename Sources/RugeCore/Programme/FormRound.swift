/// One of several times at which a form is answered.
package struct FormRound: Hashable, Sendable {
  package enum Window: Hashable, Sendable {
    /// It is due on a day.
    case when(DayRule)
    /// It can be answered between two days.
    case between(ClosedRange<Day>)
  }

  package let id: ElementID
  package let title: LocalisedText
  package let window: Window

  /// Without a title it is called what its id is.
  package init(id: ElementID, title: LocalisedText? = nil, window: Window) {
    self.id = id
    self.title = title ?? LocalisedText(id.rawValue)
    self.window = window
  }
}
