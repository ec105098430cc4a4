import RugeCore
import Testing

@Suite("Reading durations")
struct DurationReaderTests {
  @Test(
    "Durations come to minutes",
    arguments: [
      ("90m", 90), ("90 min", 90), ("90 min.", 90), ("90 minutter", 90), ("90 Minutes", 90), ("1h30", 90),
      ("1h 30m", 90),
      ("1h30m", 90), ("1 t 30 min", 90), ("1t30", 90), ("1:30", 90), ("01:05", 65), ("1.5h", 90), ("1,5t", 90),
      ("2 timer", 120), ("1 time", 60), ("1 time og 30 minutter", 90), ("1 hour and 15 minutes", 75),
      ("2 timmar och 5 minuter", 125), ("halvanden time", 90), ("en halv time", 30), ("et kvarter", 15),
      ("half an hour", 30), ("1½ time", 90), ("½ time", 30), ("0,25 t", 15), (" 45 M ", 45), ("1 tim.", 60),
      ("744h", 44_640),
    ])
  func durations(text: String, minutes: Int) throws {
    #expect(try DurationReader().read(text) == minutes)
  }

  @Test("A number without a unit is refused, unless the column has one", arguments: ["45", "1,5", "90"])
  func unitless(text: String) {
    #expect(throws: InputProblem.durationWithoutUnit(text)) { try DurationReader().read(text) }
  }

  @Test("The column's unit counts bare numbers only")
  func columnUnit() throws {
    #expect(try DurationReader(unitWhereNone: .minute).read("45") == 45)
    #expect(try DurationReader(unitWhereNone: .hour).read("1,5") == 90)
    #expect(try DurationReader(unitWhereNone: .hour).read("45m") == 45)
    #expect(throws: InputProblem.durationNotWholeMinutes("1,5")) {
      try DurationReader(unitWhereNone: .minute).read("1,5")
    }
  }

  @Test(
    "What is no duration, as a whole, is refused",
    arguments: [
      "2 Timer om Ugen", "", "h", "time", "90 x", "1:60", "1:5", ":30", "1:30:00", "1h 90m", "30m 1h", "1h1h",
      "1,5h30m",
      "1.000m", "-90m", "+90m", "2 dage", "1h30x", "9h om", "٣m", "1,,5t", "90m.5",
    ])
  func notADuration(text: String) {
    #expect(throws: InputProblem.durationNotUnderstood(text)) { try DurationReader().read(text) }
  }

  @Test("Parts of minutes, nothing at all and more than a month are refused")
  func limits() {
    #expect(throws: InputProblem.durationNotWholeMinutes("1.33h")) { try DurationReader().read("1.33h") }
    for text in ["0m", "0:00", "745h", "9999999999h", "999:59"] {
      #expect(throws: InputProblem.durationOutOfRange(text)) { try DurationReader().read(text) }
    }
  }
}
