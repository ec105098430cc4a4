import RugeCore
import RugeTestSupport
import Testing

@Suite("Undo")
struct UndoTests {
  private struct Record: Decodable {
    let batch: Int
    let by: String
    let type: String
    let sentence: String
    let withdrawnBy: Int?
  }

  @Test("takes back a person's own last change, and never a colleague's")
  func ownChange() async throws {
    let playground = try await Playground.course()
    let (mine, theirs) = (["RUGE_AUTHOR": "mette"], ["RUGE_AUTHOR": "omar"])
    try await playground.done("session", "log", "Læsehunde", "90m", "Mit møde", "--on", "2026-02-01", with: mine)
    try await playground.done("session", "log", "Læsehunde", "1h", "Hans møde", "--on", "2026-02-02", with: theirs)

    let undo = try await playground.done("undo", with: mine)
    #expect(undo.output.contains("Mit møde") && !undo.output.contains("Hans møde"))

    let history: [Record] = try await playground.ruge("history", "Læsehunde", "--json").decoded()
    let sessions = history.filter { $0.type == "session" }
    #expect(sessions.map(\.by) == ["mette", "omar"])
    #expect(sessions.map { $0.withdrawnBy == nil } == [false, true], "what was undone stays, and is marked")
    #expect(history.last?.by == "mette")
    #expect(try await playground.health().healthy)

    try await playground.refused(
      "undo", exit: .notFound, saying: ["no change to undo"], with: ["RUGE_AUTHOR": "somebody new"])
  }

  @Test("says first what it would do, and then does just that")
  func dryRun() async throws {
    let playground = try await Playground.course()
    let before = try await playground.health()
    let would = try await playground.done("undo", "--dry-run")
    #expect(try await playground.health() == before)
    let done = try await playground.done("undo")
    #expect(would.output.split(separator: "\n").dropFirst() == done.output.split(separator: "\n").dropFirst())
  }

  @Test("is refused while later records rest on the change, and names them")
  func restedOn() async throws {
    let playground = try await Playground.course()
    let history: [Record] = try await playground.ruge("history", "Læsehunde", "--json").decoded()
    let enrolment = try #require(history.first { $0.type.contains("enrolled") })
    try await playground.refused(
      "undo", "\(enrolment.batch)", exit: .refused, saying: ["entered Clarification", "Built on volunteering?"])
  }

  @Test("undone changes can be made again, and everything back to the beginning can be undone")
  func toTheBeginning() async throws {
    let playground = try await Playground.course()
    var rounds = 0
    while try await playground.ruge("undo").ending == .exited(0) {
      rounds += 1
      try #require(rounds < 20)
    }
    #expect(rounds == 6, "init, import, person, enrol, form, stage")
    #expect(try await playground.health().healthy)
    let organisations = try await playground.done("org", "list", "--json")
    #expect(organisations.output == "[\n\n]\n")
  }
}
