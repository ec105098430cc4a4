/// Reads the day that somebody typed, in Danish, English or Swedish, seen from a given today.
///
/// It takes dates (`2026-01-12`, `12. januar`, `20/1-2026`), words (`i går`, `friday`), distances (`+2w`, `for 3 dage
/// siden`), weeks (`uge 34`) and the ends of periods (`end of month`). What leaves the year or the week open is looked
/// for in the direction that the reader was given. A day that does not exist is never moved to one that does.
package struct DayReader: Sendable {
  /// Where a day lies that is not fully named.
  package enum Direction: Hashable, Sendable {
    /// Something that has happened: `friday` is the latest one, today included.
    case backwards
    /// Something that is to happen: `friday` is the next one, today not included.
    case forwards
  }

  package let today: Day
  package let direction: Direction
  /// How `1/9/2026` is read.
  package let order: DayOrder

  package init(today: Day, direction: Direction, order: DayOrder = .dayFirst) {
    self.today = today
    self.direction = direction
    self.order = order
  }

  package func read(_ text: String) throws(InputProblem) -> Day {
    guard let tokens = DayToken.tokens(of: text), !tokens.isEmpty else { throw .dayNotUnderstood(text) }
    let phrase = DayPhrase(text: text, tokens: tokens, reader: self)
    guard let day = try phrase.day() else { throw .dayNotUnderstood(text) }
    guard Day.supported.contains(day) else { throw .dayOutOfRange(text) }
    return day
  }

  /// Reads a day of which nothing says whether it has come: what means one day looking back and another looking ahead
  /// is refused, so that no year and no week is guessed.
  package static func readUnmistakable(_ text: String, today: Day) throws(InputProblem) -> Day {
    let past = try DayReader(today: today, direction: .backwards).read(text)
    let future = try DayReader(today: today, direction: .forwards).read(text)
    guard past == future else { throw .dayDirectionUnclear(text, past: past, future: future) }
    return past
  }

  /// Reads a date with its year, which means the same on any day that it is read: the dates of files.
  package func readFullDate(_ text: String) throws(InputProblem) -> Day {
    guard let tokens = DayToken.tokens(of: text), !tokens.isEmpty else { throw .dayNotWritten(text) }
    let phrase = DayPhrase(text: text, tokens: tokens, reader: self)
    guard let day = try phrase.fullDate() else { throw .dayNotWritten(text) }
    guard Day.supported.contains(day) else { throw .dayOutOfRange(text) }
    return day
  }
}
