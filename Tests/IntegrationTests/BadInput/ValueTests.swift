import RugeCore
import RugeTestSupport
import Testing

@Suite("Days, lengths and figures that cannot be")
struct ValueTests {
  @Test(
    "a day that is in no calendar is refused",
    arguments: ["2026-02-30", "2026-13-01", "29 February 2025", "31-04-2026", "0000-01-01"])
  func impossibleDays(day: String) async throws {
    let playground = try await Playground.course()
    try await playground.refused(
      "session", "log", "Læsehunde", "90m", "--on", day, exit: .badInput, saying: ["“\(day)”"])
  }

  @Test("a day before the enrolment or in the future is refused, with the day that was understood")
  func daysOutside() async throws {
    let playground = try await Playground.course()
    try await playground.refused(
      "session", "log", "Læsehunde", "90m", "--on", "2026-01-01", exit: .refused,
      saying: ["1 January 2026", "12 January 2026", "Læsehunde"])
    try await playground.refused(
      "session", "log", "Læsehunde", "90m", "--on", "tomorrow", exit: .refused, saying: ["Wednesday 3 June 2026"])
    try await playground.refused(
      "enrol", "Baba", "--programme", "rugekassen", "--on", "2027-01-01", exit: .refused, saying: ["2027"])
    try await playground.refused(
      "milestone", "accept", "Læsehunde", "forventninger", "--on", "i overmorgen", exit: .refused,
      saying: ["4 June 2026"])
  }

  @Test("nothing is recorded on an enrolment that had ended by then")
  func afterTheEnd() async throws {
    let playground = try await Playground.course()
    try await playground.done("enrolment", "withdraw", "Læsehunde", "--exit", "ophørt", "--on", "2026-03-01")
    try await playground.refused(
      "session", "log", "Læsehunde", "90m", "--on", "2026-04-01", exit: .refused, saying: ["1 March 2026"])
    try await playground.done("session", "log", "Læsehunde", "90m", "--on", "2026-02-01")
  }

  @Test(
    "a length says its unit and is whole minutes",
    arguments: ["90", "1.33h", "0m", "-5m", "999999999999999999999h", "m", "1h2h", "NaN h", "²h"])
  func lengths(length: String) async throws {
    let playground = try await Playground.course()
    let result = try await playground.ruge("session", "log", "Læsehunde", "--", length)
    #expect([64, 65].contains(result.exitCode), "\(length): \(result)")
    #expect(try await playground.health().facts == 23)
  }

  @Test(
    "a figure has one meaning, or it is asked for again",
    arguments: ["many", "1.000", "1,000", "1e9999", "", "99999999999999999999", "0x10", "1 2", "NaN", "∞"])
  func figures(figure: String) async throws {
    let playground = try await Playground.course()
    try await playground.refused(
      "indicator", "record", "Læsehunde", "kommuner", figure, "--on", "2026-02-01", exit: .badInput, saying: [])
  }

  @Test("an answer is of its question's kind, and is given once")
  func answers() async throws {
    let playground = try await Playground.course()
    try await playground.refused(
      "form", "answer", "Læsehunde", "optagelse", "frivillighed=maybe", exit: .badInput,
      saying: ["maybe", "frivillighed"])
    try await playground.refused(
      "form", "answer", "Læsehunde", "optagelse", "frivillighed", exit: .usage, saying: ["KEY=VALUE"])
    try await playground.refused(
      "agree", "Læsehunde", "kommuner.target=1", "kommuner.target=2", exit: .usage, saying: ["kommuner.target"])
    try await playground.refused(
      "agree", "Læsehunde", "økonomi=2026-02-30", exit: .badInput, saying: ["2026-02-30"])
  }

  @Test("options that nobody has heard of are told apart from values that do not fit")
  func options() async throws {
    let playground = try await Playground.course()
    #expect(try await playground.ruge("status", "--colour").exitCode == 64)
    #expect(try await playground.ruge("statuss").exitCode == 64)
    try await playground.refused("report", "run", "progres", exit: .notFound, saying: ["progress"])
    try await playground.refused(
      "report", "run", "progress", "--format", "pdf", exit: .usage, saying: ["html, markdown, json or csv"])
    try await playground.refused(
      "report", "run", "progress", "--audience", "king", exit: .usage, saying: ["king", "board"])
    try await playground.refused(
      "import", "x.csv", "--kind", "pigeon", exit: .usage, saying: ["pigeon", "organisation"])
    try await playground.refused("report", "run", "progress", "--programme", "x", exit: .notFound, saying: ["“x”"])
  }
}
