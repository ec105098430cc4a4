extension DayPhrase {
  /// `today`, `i går`, `i overmorgen`.
  func namedDay() -> Day? {
    tokens.phrase.flatMap { DayWords.days[$0] }.map { today.adding(days: $0) }
  }

  /// A distance from today: `+2w`, `-3d`, `in 3 days`, `2 weeks ago`, `om en uge`, `for 2 uger siden`.
  func distance() throws(InputProblem) -> Day? {
    var rest = tokens[...]
    var sign: Int?
    func take(_ token: DayToken, meaning direction: Int) {
      guard rest.first == token, sign == nil else { return }
      rest = rest.dropFirst()
      sign = direction
    }
    take(.mark("+"), meaning: 1)
    take(.mark("-"), meaning: -1)
    take(.mark("\u{2212}"), meaning: -1)
    take(.word("in"), meaning: 1)
    take(.word("om"), meaning: 1)
    if let last = rest.last?.word, DayWords.ago.contains(last), sign == nil {
      sign = -1
      rest = rest.dropLast()
      // Danish "for … siden", Swedish "för … sedan".
      if let first = rest.first?.word, DayWords.agoOpenings.contains(first) { rest = rest.dropFirst() }
    }
    guard let sign, rest.count == 2, let count = rest.first.flatMap(count),
      let unit = rest.last?.word.flatMap({ DayWords.units[$0] })
    else { return nil }
    let day = today.adding(Span(count, unit), times: sign)
    guard Day.supported.lowerBound < day, day < Day.supported.upperBound else { throw .dayOutOfRange(text) }
    return day
  }

  private func count(_ token: DayToken) -> Int? {
    token.number ?? token.word.flatMap { DayWords.numbers[$0] }
  }

  /// A weekday alone, with the week it is in, or beside a date, which it then has to fit.
  func weekday() throws(InputProblem) -> Day? {
    let words = tokens.without(DayWords.fillers)
    guard let place = words.prefix(2).firstIndex(where: { $0.word.flatMap { DayWords.weekdays[$0] } != nil }),
      let weekday = words[place].word.flatMap({ DayWords.weekdays[$0] })
    else { return nil }
    let before = words[..<place].compactMap(\.word)
    let after = words[(place + 1)...]
    guard before.count == place else { return nil }
    switch (before.first, after.isEmpty) {
    case (nil, true):
      // "i fredags" is last Friday.
      let isPast = words[place].word?.hasSuffix("dags") ?? false
      if isPast { return latest(weekday, before: today) }
      return reader.direction == .backwards
        ? latest(weekday, before: today.adding(days: 1)) : latest(weekday, before: today.adding(days: 8))
    case (let word?, true):
      if DayWords.last.contains(word) { return latest(weekday, before: today) }
      if DayWords.next.contains(word) { return latest(weekday, before: today.adding(days: 8)) }
      return nil
    case (nil, false):
      if let day = try with(after).week(weekday: weekday) { return day }
      guard let day = try with(after).calendarDate() else { return nil }
      guard day.weekday == weekday else { throw .dayWeekdayDiffers(text, day: day) }
      return day
    default:
      return nil
    }
  }

  private func latest(_ weekday: Weekday, before day: Day) -> Day {
    let back = (day.weekday.rawValue - weekday.rawValue + 6) % 7 + 1
    return day.adding(days: -back)
  }
}
