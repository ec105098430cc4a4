/// Reads a time on the clock that somebody typed: `14:00`, `kl. 14.30`, `9`, `1430`, `2:30 pm`.
package struct TimeOfDayReader: Sendable {
  package init() {}

  package func read(_ text: String) throws(InputProblem) -> TimeOfDay {
    var rest = FoldedName(text).text[...]
    for word in ["klokken ", "kl. ", "kl.", "kl ", "at "] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      break
    }
    let half = Self.takeHalf(&rest)
    guard let (hour, minute) = Self.clock(rest), let time = Self.time(hour, minute, half) else {
      throw .timeNotUnderstood(text)
    }
    return time
  }

  private enum Half {
    case beforeNoon, afterNoon
  }

  private static func takeHalf(_ rest: inout Substring) -> Half? {
    for (word, half) in [("am", Half.beforeNoon), ("a.m.", .beforeNoon), ("pm", .afterNoon), ("p.m.", .afterNoon)]
    where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count)
      while rest.last == " " { rest = rest.dropLast() }
      return half
    }
    return nil
  }

  /// `14:00`, `14.00`, `1400`, `9`: the hour and the minute as they stand there.
  private static func clock(_ text: Substring) -> (hour: Int, minute: Int)? {
    var parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    // A spreadsheet writes seconds, too, where there are none.
    if parts.count == 3, parts[2] == "00" { parts.removeLast() }
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else {
      return nil
    }
    if parts.count == 2 {
      guard parts[0].count <= 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
        return nil
      }
      return (hour, minute)
    }
    guard let number = Int(parts[0]) else { return nil }
    switch parts[0].count {
    case 1, 2: return (number, 0)
    case 4: return (number / 100, number % 100)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func time(_ hour: Int, _ minute: Int, _ half: Half?) -> TimeOfDay? {
    guard let half else { return TimeOfDay(hour: hour, minute: minute) }
    guard (1...12).contains(hour) else { return nil }
    return TimeOfDay(hour: hour % 12 + (half == .afterNoon ? 12 : 0), minute: minute)
  }
}
