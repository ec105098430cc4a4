import Testing

@testable import RugeCommands

/// Whoever waits for a place is seen to wait, and nobody is blamed for what somebody decided.
struct WaitingListTests {
  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    for name in ["Læsehunde", "Natteravnene", "Bogvennerne"] {
      try await lab.succeed("org", "add", name, "--on", "2026-01-01")
      try await lab.succeed("enrol", name, "--on", "2026-01-12")
    }
    try await lab.succeed("enrolment", "decide", "Natteravnene", "waitlist", "--on", "2026-01-20")
    try await lab.succeed("enrolment", "decide", "Læsehunde", "waitlist", "--on", "2026-01-22")
    return lab
  }

  private let today = ["--today", "2026-06-01"]

  @Test("The page, the board and the list say the place and since when")
  func shown() async throws {
    let lab = try await lab()
    let page = await lab.run(["status", "Natteravnene", "--why"] + today).output
    #expect(page.contains("waiting list, no. 1 since 20 January 2026"), "\(page)")
    #expect(!page.contains("should wait"), "\(page)")
    let other = await lab.run(["status", "Bogvennerne", "--why"] + today).output
    #expect(other.contains("Nobody should wait for the first stage"), "\(other)")
    let board = await lab.run(["board"] + today) { $0.width = 200 }.output
    #expect(board.contains("Waiting list (2)") && board.contains("Waiting (1)"), "\(board)")
    #expect(board.contains("Natteravnene · no. 1 since 20 January 2026"), "\(board)")
    let list = await lab.run(["enrolment", "list"] + today).output
    #expect(list.contains("waiting list, no. 2") && list.contains("2026-01-22"), "\(list)")
    let status = try await lab.json("status", "Læsehunde", "--today", "2026-06-01")
    #expect(value(status, "intake", "place") as? Int == 2)
    let boards = try await lab.json("board", "--today", "2026-06-01")
    #expect(value(boards, 0, "columns", 1, "position") as? String == "waiting list")
    #expect(value(boards, 0, "columns", 1, "cards", 0, "waitingPlace") as? Int == 1)
  }

  @Test("Whoever waits for a place is not asked for figures, and owes none")
  func figures() async throws {
    let lab = try await lab()
    func owesBaseline(_ name: String) async throws -> Bool {
      let dues = value(try await lab.json("status", name, "--today", "2026-06-01"), "due") as? [[String: Any]] ?? []
      return dues.contains { $0["kind"] as? String == "baseline" }
    }
    #expect(try await owesBaseline("Bogvennerne"))
    #expect(try await !owesBaseline("Natteravnene"))
    try await lab.succeed("enrolment", "decide", "Læsehunde", "accept", "--on", "2026-02-01")
    #expect(try await owesBaseline("Læsehunde"))
    let asked = await lab.run(["indicator", "ask", "--all", "--output", "Ud"] + today)
    #expect(asked.code == 0 && (asked.output + asked.error).contains("Natteravnene, who rests or waits"), "\(asked)")
  }

  @Test("Whoever is accepted waits no longer on the list")
  func accepted() async throws {
    let lab = try await lab()
    try await lab.succeed("enrolment", "decide", "Natteravnene", "accept", "--on", "2026-02-01")
    let page = await lab.run(["status", "Natteravnene"] + today).output
    #expect(page.contains("waiting for the first stage") && !page.contains("waiting list"), "\(page)")
    #expect(await lab.run(["status", "Læsehunde"] + today).output.contains("waiting list, no. 1"))
  }

  @Test("Where applicants go through stages, they stay on the list of applications until they are chosen")
  func applicantStages() async throws {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "social-startup")
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-01")
    try await lab.succeed("enrol", "Læsehunde", "--cohort", "runde-1", "--on", "2026-01-12")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-12")
    let list = try await lab.json("enrolment", "list", "--intake", "--today", "2026-06-01")
    #expect(value(list, 0, "step") as? String == "applied")
    let page = await lab.run(["status", "Læsehunde"] + today).output
    #expect(!page.contains("Sparring"), "\(page)")
    let decided = await lab.run("enrolment", "decide", "Læsehunde", "decline", "--reason", "Nej")
    #expect(decided.code == 3, "\(decided)")
    #expect(decided.error.contains("ruge enrolment withdraw NAME --exit ikke-på-bootcamp"), "\(decided)")
    try await lab.succeed(
      "enrolment", "withdraw", "Læsehunde", "--exit", "ikke-på-bootcamp", "--reason", "Nej", "--on", "2026-03-01")
    let after = try await lab.json("enrolment", "list", "--intake", "--today", "2026-06-01")
    #expect(value(after, 0, "step") as? String == "declined")
  }
}
