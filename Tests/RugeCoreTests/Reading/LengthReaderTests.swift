import RugeCore
import Testing

/// Lengths and intervals as staff say them.
struct LengthReaderTests {
  private let reader = LengthReader()

  @Test(
    "A length is read in Danish and English, with one span or two",
    arguments: [
      ("4-6 måneder", Span(4, .month), Span(6, .month)), ("4 til 6 måneder", Span(4, .month), Span(6, .month)),
      ("4 to 6 months", Span(4, .month), Span(6, .month)), ("2 – 4 uger", Span(2, .week), Span(4, .week)),
      ("6 uger til 3 mdr.", Span(6, .week), Span(3, .month)), ("24 months", Span(24, .month), Span(24, .month)),
      ("to til fire uger", Span(2, .week), Span(4, .week)), ("to uger", Span(2, .week), Span(2, .week)),
      ("et halvt år", Span(6, .month), Span(6, .month)), ("1,5 år", Span(18, .month), Span(18, .month)),
      ("et år", Span(1, .year), Span(1, .year)), ("10 Dage", Span(10, .day), Span(10, .day)),
    ])
  func lengths(_ text: String, _ shortest: Span, _ longest: Span) throws {
    #expect(try reader.length(text) == .between(shortest, longest))
  }

  @Test("No fixed end is a length too", arguments: ["åbent", "Åben", "open", "uden fast slutning"])
  func open(_ text: String) throws {
    #expect(try reader.length(text) == .open)
  }

  @Test(
    "An interval is read with its word in front or without",
    arguments: [
      ("hver 2. uge", Span(2, .week)), ("hver anden uge", Span(2, .week)), ("hver uge", Span(1, .week)),
      ("every 2 weeks", Span(2, .week)), ("every other week", Span(2, .week)), ("every month", Span(1, .month)),
      ("hvert år", Span(1, .year)), ("3 måneder", Span(3, .month)), ("every third month", Span(3, .month)),
      ("hvert kvartal", Span(3, .month)), ("every quarter", Span(3, .month)), ("hvert halvår", Span(6, .month)),
      ("hvert halve år", Span(6, .month)), ("every half-year", Span(6, .month)),
    ])
  func intervals(_ text: String, _ expected: Span) throws {
    #expect(try reader.interval(text) == expected)
  }

  @Test(
    "What is no length is refused, not guessed",
    arguments: [
      "", "længe", "6", "uger", "6 til 4 uger", "0 uger", "99999 uger", "4-6-8 uger", "6 uger og lidt", "2 uger uger",
      "-2 uger", "1.5 uger", "2,5 uger",
    ])
  func refused(_ text: String) {
    #expect(throws: InputProblem.lengthNotUnderstood(text)) { try reader.length(text) }
  }

  @Test("A span is one length", arguments: ["4-6 uger", "åbent", "snart"])
  func notOneSpan(_ text: String) {
    #expect(throws: InputProblem.lengthNotUnderstood(text)) { try reader.span(text) }
  }

  @Test(
    "How often is read in words and digits, by what comes in a period, and in one word",
    arguments: [
      ("to gange om året", Span(6, .month)), ("2 gange årligt", Span(6, .month)), ("twice a year", Span(6, .month)),
      ("two times per year", Span(6, .month)), ("én gang om året", Span(1, .year)), ("once a year", Span(1, .year)),
      ("tre gange om året", Span(4, .month)), ("four times a year", Span(3, .month)), ("4x om året", Span(3, .month)),
      ("1 gang om ugen", Span(1, .week)), ("3 gange i kvartalet", Span(1, .month)), ("hver 3. måned", Span(3, .month)),
      ("hver sjette måned", Span(6, .month)), ("hver 14. dag", Span(14, .day)), ("hvert 2. kvartal", Span(6, .month)),
      ("kvartalsvis", Span(3, .month)), ("halvårligt", Span(6, .month)), ("årligt", Span(1, .year)),
      ("half-yearly", Span(6, .month)), ("monthly", Span(1, .month)), ("every half year", Span(6, .month)),
    ])
  func rhythms(_ text: String, _ expected: Span) throws {
    #expect(RhythmReader().interval(text) == expected)
    #expect(try reader.interval(text) == expected)
  }

  @Test(
    "What does not say how often, or in no whole interval, is not guessed",
    arguments: [
      "2 dage", "måned", "kvartal", "5 gange om året", "to gange om ugen", "hver gang", "om året", "1 time om ugen", "",
      "0 gange om året", "hver 0. uge", "hver mandag", "2 gange",
    ])
  func noRhythms(_ text: String) {
    #expect(RhythmReader().interval(text) == nil)
  }
}
