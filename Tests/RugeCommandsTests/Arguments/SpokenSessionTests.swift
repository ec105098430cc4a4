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

  @Test("What is missing is told")
  func missing() {
    #expect(throws: InputProblem.durationWithoutUnit("90")) { try SpokenSession("Læsehunde 90") }
    #expect(throws: UsageProblem.sessionIncomplete) { try SpokenSession("90m") }
    #expect(throws: UsageProblem.sessionIncomplete) { try SpokenSession("") }
  }
}
