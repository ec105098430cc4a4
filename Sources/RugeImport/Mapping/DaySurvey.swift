import RugeCore

/// What a column's dates with slashes show about their order, gathered over the whole file.
struct DaySurvey {
  private var hasDayFirst = false
  private var hasMonthFirst = false
  private var hasUndecided = false

  mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
    // Two short numbers and a year, with a time or not: 1/9/2026 00:00.
    guard (8...25).contains(cell.count) else { return }
    let parts = cell.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3, let first = Self.number(parts[0]), let second = Self.number(parts[1]) else { return }
    if first > 12 { hasDayFirst = true }
    if second > 12 { hasMonthFirst = true }
    if first <= 12, second <= 12, first != second { hasUndecided = true }
  }

  /// The order to read the column in, and whether a person should confirm it.
  var decision: (order: DayOrder, isAssumed: Bool) {
    switch (hasDayFirst, hasMonthFirst) {
    case (false, true): (.monthFirst, true)
    case (false, false): (.dayFirst, hasUndecided)
    case (true, _): (.dayFirst, false)
    }
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { 10 * $0 + Int($1 & 0x0F) }
  }
}
