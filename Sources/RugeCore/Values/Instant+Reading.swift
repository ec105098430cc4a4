extension Instant {
  /// Reads what ``description`` writes: `2026-01-12T08:30:00.000Z`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(String(parts[0])), parts[1].count == 13, parts[1].last == "Z" else {
      return nil
    }
    let digits = parts[1].dropLast().map { $0 }
    guard digits[2] == ":", digits[5] == ":", digits[8] == "." else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      let part = String(digits[range])
      return part.allSatisfy { $0.isASCII && $0.isNumber } ? Int64(part) : nil
    }
    guard let hour = number(0..<2), let minute = number(3..<5), let second = number(6..<8),
      let thousandth = number(9..<12), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(milliseconds: Int64(day.ordinal) * 86_400_000 + seconds * 1000 + thousandth)
  }
}
