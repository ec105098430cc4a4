/// A group of organisations that take part together, with the dates of the named days and periods for it.
package struct Cohort: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  /// By the name in the programme's calendar; a single day is a range of one.
  package let dates: [ElementID: ClosedRange<Day>]

  package init(id: ElementID, title: LocalisedText, dates: [ElementID: ClosedRange<Day>] = [:]) {
    self.id = id
    self.title = title
    self.dates = dates
  }
}
