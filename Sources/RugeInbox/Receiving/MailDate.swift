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
}
