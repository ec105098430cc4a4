/// Reckoning with ISO dates in the Gregorian calendar, without a clock or a time zone.
enum CalendarDay {
  /// The day so many days after another; the same text where it is no ISO date.
  static func adding(_ days: Int, to day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (0...9999).contains(parts[0]) else { return day }
    var (year, month, ofMonth) = (parts[0], parts[1], parts[2] + days)
    while ofMonth > length(ofMonth: month, year) {
      ofMonth -= length(ofMonth: month, year)
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(ofMonth, 2))"
  }

  private static func length(ofMonth month: Int, _ year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
