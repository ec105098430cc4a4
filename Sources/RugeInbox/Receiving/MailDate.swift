import RugeCore

/// When a mail was sent, as its heading says it (RFC 5322, 3.3): `Thu, 05 Nov 2026 10:00:00 +0100`.
enum MailDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The day on the clock of whoever sent it; `nil` where it is written in another way.
  static func day(_ heading: String) -> Day? {
    let afterWeekday = heading.split(separator: ",", maxSplits: 1).last ?? ""
    let words = afterWeekday.split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let day = Int(words[0]), let month = months.firstIndex(of: words[1].lowercased()),
      let year = Int(words[2]), words[2].count == 4
    else { return nil }
    return Day(year: year, month: month + 1, day: day)
  }

  /// The day of a date as mail programs write it for people, in any order and with the time: `torsdag den 4. juni 2026
  /// 10:00`, `June 4, 2026 at 10:00 AM`; `nil` where none is written with its year.
  static func day(written text: String) -> Day? {
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    // A clock of twice twelve hours is that of whoever puts the month first.
    let isMonthFirst = words.contains { ["am", "pm"].contains($0.lowercased()) }
    // Every date here has its year, so that today makes no difference.
    let reader = DayReader(
      today: Day.supported.lowerBound, direction: .forwards, order: isMonthFirst ? .monthFirst : .dayFirst)
    for place in words.indices {
      for length in [3, 1] where place + length <= words.count {
        if let day = try? reader.readFullDate(words[place..<(place + length)].joined(separator: " ")) { return day }
      }
    }
    return nil
  }
}
