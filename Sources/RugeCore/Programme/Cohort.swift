/// A group of organisations that take part together, with the dates of the named days and periods for it.
package struct Cohort: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  /// By the name in the programme's calendar; a single day is a range of one.
  package let dates: [ElementID: ClosedRange<Day>]

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], dates: [ElementID: ClosedRange<Day>] = [:]
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.dates = dates
  }
}
