extension DayPhrase {
  /// The Monday, or the weekday wanted, of an ISO week: `uge 34`, `week 34 2027`, `2026-W34`, `2026-W34-5`.
  func week(weekday: Weekday) throws(InputProblem) -> Day? {
    let parts = tokens.without(DayWords.fillers).without(marks: "-/")
    guard let place = parts.firstIndex(where: { $0.word.map(DayWords.weeks.contains) ?? false }), place <= 1,
      case let after = parts[(place + 1)...], let number = after.first?.number, (1...53).contains(number)
    else { return nil }
    let rest = (parts[..<place] + after.dropFirst()).map(\.number)
    switch (place, rest.count) {
    case (0, 0):
      return try nearest(isPast: { $0.adding(days: 6 - $0.weekday.rawValue) < today }) { year in
        Day(isoWeek: number, year: year, weekday: weekday)
      }
    case (0, 1), (1, 1):
      guard let year = rest[0], (1...9999).contains(year) else { return nil }
      guard let day = Day(isoWeek: number, year: year, weekday: weekday) else { throw .dayDoesNotExist(text) }
      return day
    case (1, 2):
      guard let year = rest[0], let index = rest[1], (1...7).contains(index) else { return nil }
      guard let day = Day(isoWeek: number, year: year, weekday: Weekday.allCases[index - 1]) else {
        throw .dayDoesNotExist(text)
      }
      return day
    default:
      return nil
    }
  }

  /// The first or last day of a period: `end of month`, `slutningen af næste uge`, `ultimo januar 2026`, `årets udgang`.
  func periodEdge() -> Day? {
    var rest = tokens.without(DayWords.fillers)
    guard let place = rest.firstIndex(where: { $0.word.flatMap { DayWords.edges[$0] } != nil }),
      let edge = rest[place].word.flatMap({ DayWords.edges[$0] })
    else { return nil }
    rest.remove(at: place)
    guard let period = period(rest) else { return nil }
    return edge == .first ? period.lowerBound : period.upperBound
  }

  private func period(_ tokens: [DayToken]) -> ClosedRange<Day>? {
    var rest = tokens[...]
    var step = 0
    if let word = rest.first?.word, DayWords.last.contains(word) { step = -1 }
    if let word = rest.first?.word, DayWords.next.contains(word) { step = 1 }
    if step != 0 { rest = rest.dropFirst() }
    guard let first = rest.first else { return nil }
    if step == 0, rest.count == 1, case .number(let year, digits: 4) = first {
      return months(12, fromMonth: 1, of: year)
    }
    if step == 0, let month = first.word.flatMap({ DayWords.months[$0] }), rest.count <= 2 {
      guard rest.count == 2 else { return nearestMonth(month) }
      guard case .number(let year, digits: 4) = rest[rest.startIndex + 1] else { return nil }
      return months(1, fromMonth: month, of: year)
    }
    guard rest.count == 1, let unit = first.word.flatMap({ DayWords.periods[$0] }) else { return nil }
    let (year, month, _) = today.components
    switch unit {
    case .week:
      let monday = today.adding(days: 7 * step - today.weekday.rawValue)
      return monday...monday.adding(days: 6)
    case .month: return months(1, fromMonth: month, of: year, later: step)
    case .year: return months(12, fromMonth: 1, of: year + step)
    case .quarter: return months(3, fromMonth: (month - 1) / 3 * 3 + 1, of: year, later: 3 * step)
    }
  }

  private func months(_ count: Int, fromMonth month: Int, of year: Int, later: Int = 0) -> ClosedRange<Day>? {
    guard let first = Day(year: year, month: month, day: 1)?.adding(months: later) else { return nil }
    let last = first.adding(months: count).adding(days: -1)
    return last >= first ? first...last : nil
  }

  /// The month that is under way, or the nearest one in the reader's direction.
  private func nearestMonth(_ month: Int) -> ClosedRange<Day>? {
    let year = today.components.year
    let candidates = (-1...1).compactMap { months(1, fromMonth: month, of: year + $0) }
    return reader.direction == .backwards
      ? candidates.last { $0.lowerBound <= today } : candidates.first { $0.upperBound >= today }
  }
}
