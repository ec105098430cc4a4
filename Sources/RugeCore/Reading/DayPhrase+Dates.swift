extension DayPhrase {
  /// A date in numbers (`2026-01-12`, `20/1-2026`, `1/9`) or with the month as a word (`12. januar 2026`).
  func calendarDate() throws(InputProblem) -> Day? {
    let tokens = tokens.without(DayWords.fillers)
    if let day = try numericDate(tokens) { return day }
    return try wordedDate(tokens)
  }

  private func numericDate(_ tokens: [DayToken]) throws(InputProblem) -> Day? {
    let numbers = tokens.compactMap(\.number)
    let marks = String(tokens.compactMap { if case .mark(let mark) = $0 { mark } else { nil } })
    guard numbers.count + marks.count == tokens.count, tokens.count % 2 == 1,
      tokens.enumerated().allSatisfy({ ($0.element.number != nil) == ($0.offset % 2 == 0) })
    else { return nil }
    switch (numbers.count, marks) {
    case (3, "--"), (3, ".."), (3, "//"), (3, "/-"), (3, ".-"), (3, "./"):
      if isYear(tokens[0]) { return try existing(numbers[0], numbers[1], numbers[2]) }
      guard isYear(tokens[4]) else { throw .dayYearUnclear(text) }
      let monthFirst = reader.order == .monthFirst && marks == "//"
      return try existing(numbers[2], numbers[monthFirst ? 0 : 1], numbers[monthFirst ? 1 : 0])
    case (2, "/"), (2, "."):
      let monthFirst = reader.order == .monthFirst && marks == "/"
      return try withoutYear(month: numbers[monthFirst ? 0 : 1], day: numbers[monthFirst ? 1 : 0])
    default:
      return nil
    }
  }

  private func wordedDate(_ tokens: [DayToken]) throws(InputProblem) -> Day? {
    // What stands between the parts says nothing beside a month's name: 12. januar, 12-jan-2026, 12th January.
    let parts = tokens.without(DayWords.ordinals).without(marks: "./-:")
    guard let place = parts.firstIndex(where: { $0.word.flatMap { DayWords.months[$0] } != nil }),
      let month = parts[place].word.flatMap({ DayWords.months[$0] })
    else { return nil }
    let rest = parts[..<place] + parts[(place + 1)...]
    let numbers = rest.compactMap(\.number)
    guard numbers.count == rest.count, let first = rest.first, !isYear(first) || numbers.count == 2 else { return nil }
    switch (numbers.count, place) {
    case (1, _):
      return try withoutYear(month: month, day: numbers[0])
    case (2, 0), (2, 1):
      if place == 1, isYear(first) { return try existing(numbers[0], month, numbers[1]) }
      guard isYear(rest[1]) else { throw .dayYearUnclear(text) }
      return try existing(numbers[1], month, numbers[0])
    default:
      return nil
    }
  }

  private func isYear(_ token: DayToken) -> Bool {
    if case .number(_, digits: 4) = token { true } else { false }
  }

  private func existing(_ year: Int, _ month: Int, _ day: Int) throws(InputProblem) -> Day {
    guard let day = Day(year: year, month: month, day: day) else { throw .dayDoesNotExist(text) }
    return day
  }

  /// The day of the month in the nearest year of the reader's direction.
  private func withoutYear(month: Int, day: Int) throws(InputProblem) -> Day {
    try nearest(isPast: { $0 < today }, inYear: { Day(year: $0, month: month, day: day) })
  }
}
