/// A civil date: a day on the calendar, with no time and no time zone.
///
/// Days are counted in the proleptic Gregorian calendar. A day that does not exist cannot be made: there is no
/// 30 February to be turned silently into 2 March.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is day 0.
  package let ordinal: Int

  /// The first and the last day that can be written: years 1 to 9999.
  package static let supported = Day(ordinal: -719_162)...Day(ordinal: 2_932_896)

  /// The day so many days after 1970-01-01; the caller keeps it within ``supported``.
  package init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// The day with this year, month and day of the month, or `nil` where the calendar has none.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.ordinal = Day.ordinal(year: year, month: month, day: day)
  }

  /// The day that an eight-digit number `yyyymmdd` stands for, as facts are stored, or `nil`.
  package init?(compact: Int) {
    self.init(year: compact / 10_000, month: compact / 100 % 100, day: compact % 100)
  }

  /// The number `yyyymmdd`: it sorts as days do and a person can read it in a database shell.
  package var compact: Int {
    let parts = components
    return parts.year * 10_000 + parts.month * 100 + parts.day
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.ordinal < right.ordinal
  }
}

extension Day {
  /// Year, month (1 to 12) and day of the month (1 to 31).
  ///
  /// The arithmetic counts from 1 March in eras of 400 years, so that the leap day is the last of its year
  /// (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  package var weekday: Weekday {
    Weekday.allCases[((ordinal + 3) % 7 + 7) % 7]
  }

  /// How many days a month has.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
