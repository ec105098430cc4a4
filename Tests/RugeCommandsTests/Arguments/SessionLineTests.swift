import RugeCore
import Testing

@testable import RugeCommands

struct SessionLineTests {
  @Test("A number without its unit is what is complained about, and not the note after it")
  func numberWithoutUnit() {
    for words in [["Læsehunde", "90", "Budget"], ["90", "Budget"], ["Læsehunde", "90"]] {
      #expect(throws: InputProblem.durationWithoutUnit("90")) { try SessionLine(words) }
    }
  }

  @Test(
    "The length is the last word or the last but one; the rest are names",
    arguments: [
      (["Læsehunde", "90m"], ["Læsehunde"], 90, nil), (["Læsehunde", "1t30", "Budget"], ["Læsehunde"], 90, "Budget"),
      (["Natteravnene", "Læsehunde", "1,5t"], ["Natteravnene", "Læsehunde"], 90, nil),
      (["2 Timer om Ugen", "90m"], ["2 Timer om Ugen"], 90, nil),
      (["2 Timer om Ugen", "90m", "Start"], ["2 Timer om Ugen"], 90, "Start"),
      (["Læsehunde", "90m", "2 timer om ugen"], ["Læsehunde"], 90, "2 timer om ugen"),
      (["Læsehunde", "60m", "90m"], ["Læsehunde"], 60, "90m"), (["Læsehunde", "60m", "  "], ["Læsehunde"], 60, nil),
    ] as [([String], [String], Int, String?)])
  func lines(words: [String], who: [String], minutes: Int, note: String?) throws {
    let line = try SessionLine(words)
    #expect(line.who == who)
    #expect(line.minutes == minutes)
    #expect(line.note == note)
  }

  @Test("Where no word is a length, the last word's own fault is told")
  func noLength() {
    #expect(throws: InputProblem.durationWithoutUnit("90")) { try SessionLine(["Læsehunde", "90"]) }
    #expect(throws: InputProblem.durationNotUnderstood("længe")) { try SessionLine(["Læsehunde", "Budget", "længe"]) }
    #expect(throws: UsageProblem.self) { try SessionLine(["Læsehunde"]) }
    #expect(throws: UsageProblem.self) { try SessionLine([]) }
  }

  @Test(
    "A number and its unit may be two words, and no name's or note's word is taken for one",
    arguments: [
      (["Læse", "45", "min"], ["Læse"], 45, nil), (["Læse", "45", "min", "x"], ["Læse"], 45, "x"),
      (["Læse", "1,5", "timer", "x"], ["Læse"], 90, "x"), (["Læse", "Baba", "2", "h"], ["Læse", "Baba"], 120, nil),
      (["Læse", "1", "time", "30", "min"], ["Læse"], 90, nil),
      (["Læse", "1", "time", "30", "min", "x"], ["Læse"], 90, "x"), (["45", "min", "x"], [], 45, "x"),
      (["Læse", "45", "min", "2 timer"], ["Læse"], 45, "2 timer"), (["Læse", "90m", "45 min"], ["Læse"], 90, "45 min"),
      (["Klub 45", "90m", "min"], ["Klub 45"], 90, "min"), (["2", "Timer", "90m"], ["2", "Timer"], 90, nil),
    ] as [([String], [String], Int, String?)])
  func twoWords(words: [String], who: [String], minutes: Int, note: String?) throws {
    let line = try SessionLine(words)
    #expect(line.who == who && line.minutes == minutes && line.note == note, "\(line)")
  }
}
