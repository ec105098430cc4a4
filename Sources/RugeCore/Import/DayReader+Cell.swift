extension DayReader {
  /// The date of a cell: a whole date, since a list is read again on other days, with a time of day or not.
  ///
  /// Spreadsheets save a date as `20-01-2026 00:00`.
  package func readDate(ofCell text: String) throws(InputProblem) -> Day {
    try readFullDate(Self.withoutTime(text))
  }

  private static func withoutTime(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":"),
      let start = text[..<colon].lastIndex(where: { $0 == " " || $0 == "T" || $0 == "t" })
    else { return text }
    let time = text[text.index(after: start)...].prefix { $0.isNumber || ":.Z".contains($0) }
    return time.endIndex == text.endIndex ? String(text[..<start]) : text
  }
}
