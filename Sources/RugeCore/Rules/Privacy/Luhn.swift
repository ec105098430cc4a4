/// The check of numbers whose last digit makes the digits, every second one doubled, come to a multiple of ten.
enum Luhn {
  /// Whether a number holds the check; empty ones do not.
  static func holds(_ digits: [Int]) -> Bool {
    guard !digits.isEmpty else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      let value = entry.offset.isMultiple(of: 2) ? entry.element : 2 * entry.element
      return sum + value / 10 + value % 10
    }
    return sum.isMultiple(of: 10)
  }
}
