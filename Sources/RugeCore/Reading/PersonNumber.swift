/// A Danish civil registration number (CPR) in a text that is about to be kept: six digits of a date, a hyphen, four more.
package enum PersonNumber {
  /// Whether a text has something in it that looks like one: the digits must be a day of the calendar.
  package static func occurs(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= length else { return false }
    return (0...(bytes.count - length)).contains { start in
      let end = start + length
      return (start == 0 || !isDigit(bytes[start - 1])) && (end == bytes.count || !isDigit(bytes[end]))
        && isNumber(bytes[start..<end])
    }
  }

  /// That of `DDMMYY-SSSS`.
  private static let length = 11

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.map { isDigit($0) ? Int($0) - 48 : nil }
    guard digits.enumerated().allSatisfy({ ($0.offset == 6) == ($0.element == nil) }), bytes[bytes.startIndex + 6] == 45
    else { return false }
    func pair(_ index: Int) -> Int { 10 * (digits[index] ?? 0) + (digits[index + 1] ?? 0) }
    // The seventh digit says the century; that the day may be one in either is enough here.
    return [1900, 2000].contains { Day(year: $0 + pair(4), month: pair(2), day: pair(0)) != nil }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
