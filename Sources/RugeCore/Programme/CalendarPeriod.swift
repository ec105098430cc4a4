/// A named day or stretch of the calendar: a summer break that returns every year, a demo day that each cohort dates.
///
/// Both its first and its last day belong to it.
package struct CalendarPeriod: Hashable, Sendable {
  package enum Dates: Hashable, Sendable {
    case fixed(ClosedRange<Day>)
    /// Month and day of the first and of the last day, in every year; it may run over New Year.
    case everyYear(fromMonth: Int, fromDay: Int, toMonth: Int, toDay: Int)
    /// A single day that every cohort dates for itself.
    case dayOfCohort
    /// A period that every cohort dates for itself.
    case periodOfCohort
  }

  package let id: ElementID
  package let title: LocalisedText
  package let dates: Dates

  /// Without a title it is called what its id is.
  package init(id: ElementID, title: LocalisedText? = nil, dates: Dates) {
    self.id = id
    self.title = title ?? LocalisedText(id.rawValue)
    self.dates = dates
  }
}
