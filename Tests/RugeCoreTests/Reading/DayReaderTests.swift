import RugeCore
import RugeTestSupport
import Testing

/// Seen from Friday 20 November 2026, in week 47.
@Suite("Reading days")
struct DayReaderTests {
  @Test(
    "What would be one day looking back and another looking ahead is refused where nothing says which",
    arguments: [
      ("3/9", "2025-09-03", "2026-09-03"), ("12. april", "2026-04-12", "2027-04-12"),
      ("friday", "2026-05-29", "2026-06-05"),
    ] as [(String, Day, Day)])
  func unclear(text: String, past: Day, future: Day) {
    #expect(throws: InputProblem.dayDirectionUnclear(text, past: past, future: future)) {
      try DayReader.readUnmistakable(text, today: "2026-06-01")
    }
  }

  @Test("A day that is the same either way needs no direction", arguments: ["2026-09-03", "3/9-2026", "+94 dage"])
  func clear(text: String) throws {
    #expect(try DayReader.readUnmistakable(text, today: "2026-06-01") == "2026-09-03")
  }

  let past: DayReader
  let future: DayReader

  init() throws {
    let today = Day("2026-11-20")
    #expect(today.weekday == .friday)
    past = DayReader(today: today, direction: .backwards)
    future = DayReader(today: today, direction: .forwards)
  }

  @Test(
    "Dates mean the same in both directions",
    arguments: [
      ("2026-01-12", "2026-01-12"), (" 2026-01-12 ", "2026-01-12"), ("20-01-2026", "2026-01-20"),
      ("20.01.2026", "2026-01-20"), ("20/1-2026", "2026-01-20"), ("1/9/2026", "2026-09-01"), ("1.9.2026", "2026-09-01"),
      ("d. 20/1-2026", "2026-01-20"), ("2026/01/20", "2026-01-20"), ("12. januar 2026", "2026-01-12"),
      ("12 January 2026", "2026-01-12"), ("January 12, 2026", "2026-01-12"), ("12th of January 2026", "2026-01-12"),
      ("the 1st of March 2026", "2026-03-01"), ("den 12:e januari 2026", "2026-01-12"), ("12-jan-2026", "2026-01-12"),
      ("12. jan. 2026", "2026-01-12"), ("den 3. maj 2027", "2027-05-03"), ("3 mars 2027", "2027-03-03"),
      ("mandag den 12. januar 2026", "2026-01-12"), ("Monday 12 January 2026", "2026-01-12"),
      ("måndagen den 12 januari 2026", "2026-01-12"), ("29 February 2024", "2024-02-29"),
      ("2026-W34", "2026-08-17"), ("2026-W34-5", "2026-08-21"), ("uge 34 2026", "2026-08-17"),
      ("week 34/2026", "2026-08-17"), ("vecka 34 2026", "2026-08-17"), ("fredag i uge 34 2026", "2026-08-21"),
      ("uge 53 2026", "2026-12-28"), ("uge 1 2027", "2027-01-04"),
    ])
  func dates(text: String, day: String) throws {
    #expect(try past.read(text).description == day)
    #expect(try future.read(text).description == day)
  }

  @Test(
    "Words and distances count from today",
    arguments: [
      ("today", "2026-11-20"), ("i dag", "2026-11-20"), ("I DAG", "2026-11-20"), ("idag", "2026-11-20"),
      ("tomorrow", "2026-11-21"), ("i morgen", "2026-11-21"), ("i morgon", "2026-11-21"), ("yesterday", "2026-11-19"),
      ("i går", "2026-11-19"), ("i gaar", "2026-11-19"), ("igår", "2026-11-19"), ("i forgårs", "2026-11-18"),
      ("i förrgår", "2026-11-18"), ("the day before yesterday", "2026-11-18"), ("i overmorgen", "2026-11-22"),
      ("i övermorgon", "2026-11-22"), ("+2w", "2026-12-04"), ("-3d", "2026-11-17"), ("+1m", "2026-12-20"),
      ("+ 2 uger", "2026-12-04"), ("-1y", "2025-11-20"), ("2 weeks ago", "2026-11-06"), ("in 3 days", "2026-11-23"),
      ("om 2 uger", "2026-12-04"), ("om en måned", "2026-12-20"), ("for 2 uger siden", "2026-11-06"),
      ("for to uger siden", "2026-11-06"), ("för 2 veckor sedan", "2026-11-06"), ("a week ago", "2026-11-13"),
      ("3 dage siden", "2026-11-17"), ("om ett år", "2027-11-20"),
      ("sidste fredag", "2026-11-13"), ("last monday", "2026-11-16"), ("förra fredagen", "2026-11-13"),
      ("i fredags", "2026-11-13"), ("i mandags", "2026-11-16"), ("næste fredag", "2026-11-27"),
      ("next monday", "2026-11-23"), ("end of month", "2026-11-30"), ("end of the month", "2026-11-30"),
      ("slutningen af måneden", "2026-11-30"), ("månedens udgang", "2026-11-30"), ("slutet av månaden", "2026-11-30"),
      ("end of next month", "2026-12-31"), ("udgangen af sidste måned", "2026-10-31"),
      ("ultimo februar 2028", "2028-02-29"),
      ("primo marts 2027", "2027-03-01"), ("end of week", "2026-11-22"), ("end of year", "2026-12-31"),
      ("årets udgang", "2026-12-31"), ("end of quarter", "2026-12-31"), ("end of 2027", "2027-12-31"),
      ("start of next week", "2026-11-23"), ("begyndelsen af kvartalet", "2026-10-01"),
    ])
  func relative(text: String, day: String) throws {
    #expect(try past.read(text).description == day)
    #expect(try future.read(text).description == day)
  }

  @Test(
    "What leaves the week or the year open lies in the reader's direction",
    arguments: [
      ("friday", "2026-11-20", "2026-11-27"), ("fredag", "2026-11-20", "2026-11-27"),
      ("thursday", "2026-11-19", "2026-11-26"), ("lørdag", "2026-11-14", "2026-11-21"),
      ("lordag", "2026-11-14", "2026-11-21"), ("sön", "2026-11-15", "2026-11-22"),
      ("på mandag", "2026-11-16", "2026-11-23"),
      ("12 jan", "2026-01-12", "2027-01-12"), ("12. december", "2025-12-12", "2026-12-12"),
      ("20/11", "2026-11-20", "2026-11-20"), ("1.12.", "2025-12-01", "2026-12-01"),
      ("29 feb", "2024-02-29", "2028-02-29"), ("uge 34", "2026-08-17", "2027-08-23"),
      ("week 47", "2026-11-16", "2026-11-16"),
      ("v 50", "2025-12-08", "2026-12-07"), ("w53", "2020-12-28", "2026-12-28"),
      ("end of january", "2026-01-31", "2027-01-31"), ("ultimo november", "2026-11-30", "2026-11-30"),
    ])
  func directed(text: String, back: String, ahead: String) throws {
    #expect(try past.read(text).description == back)
    #expect(try future.read(text).description == ahead)
  }

  @Test(
    "A day that the calendar does not have is refused and never moved",
    arguments: [
      "2026-02-30", "30. februar 2026", "31/4-2026", "29-02-2026", "31 april", "2026-13-01", "30/2", "uge 53 2025",
      "00-01-2026",
    ])
  func missing(text: String) {
    #expect(throws: InputProblem.dayDoesNotExist(text)) { try past.read(text) }
  }

  @Test("A year of two digits is refused", arguments: ["20-01-26", "1/9/26", "26.01.20", "12 jan 26"])
  func shortYear(text: String) {
    #expect(throws: InputProblem.dayYearUnclear(text)) { try past.read(text) }
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "", " ", "soon", "snart", "2 Timer om Ugen", "12", "2026", "20260120", "januar 2026", "next week", "+2", "2w",
      "2 weeks", "+2 parsecs", "1-2", "12:30", "--", "2026-01-12-13", "uge", "uge 54", "uge 0", "99999999999999999999",
      "friday monday", "last", "end of", "end of friday", "maj maj 2026", "i", "🐕", "1/2/3/2026", "2026-01-12T10:00",
    ])
  func notADay(text: String) {
    #expect(throws: InputProblem.dayNotUnderstood(text)) { try past.read(text) }
    #expect(throws: InputProblem.dayNotUnderstood(text)) { try future.read(text) }
  }

  @Test("A weekday that is not the date's is refused")
  func weekday() throws {
    let day = Day("2026-01-12")
    #expect(throws: InputProblem.dayWeekdayDiffers("tirsdag den 12. januar 2026", day: day)) {
      try past.read("tirsdag den 12. januar 2026")
    }
  }

  @Test(
    "A day outside the years that can be written is refused", arguments: ["+9999y", "-9000y", "+999999w", "-999999m"])
  func outOfRange(text: String) {
    #expect(throws: InputProblem.dayOutOfRange(text)) { try past.read(text) }
  }

  @Test("Dates with slashes can be read with the month first; others are not changed by it")
  func monthFirst() throws {
    let reader = DayReader(today: past.today, direction: .backwards, order: .monthFirst)
    #expect(try reader.read("1/9/2026").description == "2026-01-09")
    #expect(try reader.read("1.9.2026").description == "2026-09-01")
    #expect(try reader.read("1/9-2026").description == "2026-09-01")
  }

  @Test("The dates of files have their year in them", arguments: ["12 jan", "20/1", "fredag", "uge 34"])
  func fullDates(text: String) throws {
    #expect(throws: InputProblem.dayYearUnclear(text)) { try past.readFullDate(text) }
    #expect(throws: InputProblem.dayNotWritten("i går")) { try past.readFullDate("i går") }
    #expect(try past.readFullDate("tirsdag den 20/1-2026").description == "2026-01-20")
  }

  @Test("Any text is a day or a problem, at once", arguments: 0..<500)
  func anything(seed: Int) {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "2026", "12", "31", "-", "/", ".", " ", "uge", "w", "jan", "maj", "fredag", "den", "of", "end", "month", "i", "+",
      "om", "siden", "last", "næste", "year", "999999", "å", "\u{30A}", "🐕", ":",
    ]
    let text = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }
      .joined()
    for reader in [past, future] {
      do throws(InputProblem) {
        #expect(Day.supported.contains(try reader.read(text)), "\(text)")
      } catch {
        #expect(error.exitStatus == .badInput)
      }
    }
  }
}
