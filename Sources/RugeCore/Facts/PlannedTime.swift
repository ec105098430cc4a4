/// When a planned session is to be held: a day and, where it is settled, the moment it begins.
///
/// A moment is an instant together with the time zone that people agreed it in, so that the hour they see stays theirs.
package struct PlannedTime: Hashable, Sendable {
  /// The day in that time zone.
  package let day: Day
  /// `nil` while only the day is settled.
  package let instant: Instant?
  /// The IANA name of the time zone; `nil` where there is no moment.
  package let zone: String?

  package init(_ day: Day, instant: Instant? = nil, zone: String? = nil) {
    self.day = day
    self.instant = instant
    self.zone = zone
  }
}

extension PlannedTime {
  /// Writes the time to the columns of its kind.
  func write(to columns: inout FactColumns) {
    columns.day = day
    columns.amount = instant?.milliseconds
    columns.part = zone
  }

  /// The time that columns hold; `nil` where there is no day.
  init?(_ columns: FactColumns) {
    guard let day = columns.day else { return nil }
    self.init(day, instant: columns.amount.map { Instant(milliseconds: $0) }, zone: columns.part)
  }
}
