import RugeCore
import Testing

@testable import RugeCommands

struct SpokenSessionTests {
  @Test(
    "In one answer, names stand before the length, with commas between them",
    arguments: [
      ("Læsehunde 90m", ["Læsehunde"], 90), ("2 Timer om Ugen 1,5t", ["2 Timer om Ugen"], 90),
      ("Læsehunde, Natteravnene halvanden time", ["Læsehunde", "Natteravnene"], 90),
      ("Læsehunde 1 time og 30 minutter", ["Læsehunde"], 90),
    ])
  func answers(text: String, who: [String], minutes: Int) throws {
    let spoken = try SpokenSession(text)
    #expect(spoken.who == who)
    #expect(spoken.minutes == minutes)
  }

  @Test(
    "What stands behind the length is the note, whatever it is about",
    arguments: [
      ("Læsehunde 1t30 Regnskab", ["Læsehunde"], 90, "Regnskab"),
      ("Læsehunde, Natteravnene 1 time og 30 minutter Budget", ["Læsehunde", "Natteravnene"], 90, "Budget"),
      ("Læsehunde 90m: Regnskab", ["Læsehunde"], 90, "Regnskab"),
      ("2 Timer om Ugen 45 min Vi gik efter 30 min igen", ["2 Timer om Ugen"], 45, "Vi gik efter 30 min igen"),
    ])
  func notes(text: String, who: [String], minutes: Int, note: String) throws {
    let spoken = try SpokenSession(text)
    #expect(spoken.who == who && spoken.minutes == minutes && spoken.note == note)
    #expect(try SpokenSession("Læsehunde 90m").note == nil)
  }

  @Test("What is missing is told")
  func missing() {
    #expect(throws: InputProblem.durationWithoutUnit("90")) { try SpokenSession("Læsehunde 90") }
    #expect(throws: InputProblem.durationWithoutUnit("90")) { try SpokenSession("90") }
    #expect(throws: InputProblem.durationWithoutUnit("90")) { try SpokenSession("Læsehunde 90 Regnskab") }
    for text in ["Lekt", "Lektie Regnskab", "32-11-2026"] {
      #expect(throws: UsageProblem.lengthMissing(text)) { try SpokenSession(text) }
    }
    #expect(throws: UsageProblem.nobodyBeforeLength("90m")) { try SpokenSession("90m") }
    #expect(throws: UsageProblem.sessionIncomplete) { try SpokenSession("") }
  }
}
