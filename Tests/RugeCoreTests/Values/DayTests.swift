import RugeCore
import RugeTestSupport
import Testing

struct DayTests {
  @Test(
    "Known days have the ordinal and the weekday that calendars give them",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday), ("2026-11-21", 20_778, .saturday),
      ("1900-01-01", -25_567, .monday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ])
  func knownDays(text: String, ordinal: Int, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.ordinal == ordinal)
    #expect(day.weekday == weekday)
  }

  @Test("Every day of the years 1 to 9999 follows the one before it, and can be written in each form")
  func everyDay() throws {
    var expected = (year: 1, month: 1, day: 1)
    for ordinal in Day.supported.lowerBound.ordinal...Day.supported.upperBound.ordinal {
      let day = Day(ordinal: ordinal)
      let parts = day.components
      // One comparison a day: three and a half million expectations would take minutes.
      guard parts == expected, Day(year: parts.year, month: parts.month, day: parts.day) == day,
        Day(compact: day.compact) == day
      else {
        Issue.record("\(ordinal) is \(parts), expected \(expected)")
        return
      }
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test("A date is written as it is read")
  func writtenAsRead() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let range = Day.supported.lowerBound.ordinal...Day.supported.upperBound.ordinal
      let day = Day(ordinal: Int.random(in: range, using: &generator))
      #expect(Day(day.description) == day)
      #expect(day.description.utf8.count == 10)
    }
  }

  @Test(
    "A day that the calendar lacks, or that is written otherwise, is no day",
    arguments: [
      "2026-02-30", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "0000-01-01",
      "2026-1-12", "2026-01-12 ", " 2026-01-12", "2026/01/12", "20260112", "-026-01-12", "２０２６-01-12", "",
    ])
  func noDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Numbers that look like dates are days only where the calendar has them")
  func compact() {
    #expect(Day(compact: 20_260_112) == "2026-01-12")
    for number in [20_260_230, 0, -20_260_112, 20_261_301, 99_991_232, 100_000_101] {
      #expect(Day(compact: number) == nil)
    }
  }

  @Test("Days sort as their numbers and their ISO form do")
  func order() {
    let days: [Day] = ["0999-12-31", "1969-12-31", "1970-01-01", "2026-01-09", "2026-01-10", "2026-10-01"]
    #expect(days.sorted() == days)
    #expect(days.map(\.compact).sorted() == days.map(\.compact))
    #expect(days.map(\.description).sorted() == days.map(\.description))
  }
}
