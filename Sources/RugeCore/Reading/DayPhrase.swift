/// What somebody typed as a day, in pieces, with the rules that find the day in it.
///
/// A rule gives the day, gives `nil` where the phrase is not of its kind, or throws where it is but names no day.
struct DayPhrase {
  /// As it was typed, for problems.
  let text: String
  let tokens: [DayToken]
  let reader: DayReader

  var today: Day { reader.today }

  func day() throws(InputProblem) -> Day? {
    if let day = namedDay() { return day }
    if let day = try calendarDate() { return day }
    if let day = try distance() { return day }
    if let day = try week(weekday: .monday) { return day }
    if let day = periodEdge() { return day }
    return try weekday()
  }

  /// A calendar date or a day of a week whose year is written out.
  func fullDate() throws(InputProblem) -> Day? {
    var found = try calendarDate()
    if found == nil { found = try week(weekday: .monday) }
    if found == nil { found = try weekday() }
    guard let found else { return nil }
    guard tokens.contains(where: { if case .number(_, digits: 4) = $0 { true } else { false } }) else {
      throw .dayYearUnclear(text)
    }
    return found
  }

  /// The same phrase with other pieces.
  func with(_ tokens: some Sequence<DayToken>) -> DayPhrase {
    DayPhrase(text: text, tokens: Array(tokens), reader: reader)
  }

  /// The day nearest to today in the reader's direction among one that comes back every year or so.
  ///
  /// It looks some years far, since 29 February and week 53 are not in every year.
  func nearest(isPast: (Day) -> Bool, inYear: (Int) -> Day?) throws(InputProblem) -> Day {
    let thisYear = today.components.year
    for years in 0...9 {
      guard let day = inYear(reader.direction == .backwards ? thisYear + 1 - years : thisYear - 1 + years) else {
        continue
      }
      if reader.direction == .backwards ? day <= today : !isPast(day) { return day }
    }
    throw .dayDoesNotExist(text)
  }
}
