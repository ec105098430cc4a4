import Foundation
import Testing

@testable import RugeCommands

/// What is easily overlooked about sessions: who held them, what they were planned as, and what becomes of plans.
@Suite("Sessions, day by day")
struct EverydaySessionTests {
  private func lab() async throws -> Lab {
    let lab = try await Lab.withEnrolment()
    for name in ["Mette Holm", "Omar Lund"] {
      try await lab.succeed("person", "add", name)
      try await lab.succeed("person", "role", name, "rådgiver", "Læsehunde", "--on", "2026-01-12")
    }
    return lab
  }

  private func plan(_ lab: Lab, _ arguments: String...) async throws -> (output: String, id: String) {
    let line = ["session", "plan", "Læsehunde", "60m", "--kind", "sparring"] + arguments
    let result = await lab.run(line)
    #expect(result.code == 0, "\(result)")
    let plans = try await lab.json("session", "list", "--planned") as? [[String: Any]]
    let ids = plans?.compactMap { $0["id"] as? String }.compactMap { Int($0.dropFirst(2)) } ?? []
    return (result.output, "S-\(try #require(ids.max()))")
  }

  @Test("a session that several could have held says that it has no host, and how to say who")
  func noHost() async throws {
    let lab = try await lab()
    let logged = try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-02-01")
    #expect(logged.output.contains("could be Mette Holm or Omar Lund"), "\(logged.output)")
    let command = try #require(logged.output.firstMatch(of: /session amend (S-\d+) --by/))
    try await lab.succeed("session", "amend", String(command.1), "--by", "Omar")
    #expect(value(try await lab.json("session", "list"), 0, "host", "name") as? String == "Omar Lund")
    let planned = try await plan(lab, "--on", "2026-07-01").output
    #expect(planned.contains("could be Mette Holm or Omar Lund"), "\(planned)")
    let named = try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "--kind", "sparring", "--by", "Omar", "--on", "2026-02-02")
    #expect(!named.output.contains("No host"), "\(named.output)")
  }

  @Test("what is to be done next is the host's, or else of who logs it, unless it is said to be the organisation's")
  func nextOwner() async throws {
    let lab = try await lab()
    func log(_ next: String, by: [String], login: String) async throws -> String? {
      let line =
        ["session", "log", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-02-01", "--next", next] + by
      #expect(await lab.run(line, login: login).code == 0)
      let actions = try await lab.json("action", "list") as? [[String: Any]]
      let last = actions?.max { ($0["id"] as? String ?? "") < ($1["id"] as? String ?? "") }
      try await lab.succeed("action", "done", try #require(last?["id"] as? String))
      return value(last, "owner", "name") as? String
    }
    #expect(try await log("Send skabelon", by: ["--by", "Omar"], login: "root") == "Omar Lund")
    #expect(try await log("Send skabelon", by: [], login: "Mette Holm") == "Mette Holm")
    #expect(try await log("Send skabelon", by: [], login: "root") == nil)
    #expect(try await log("@Mette: Ring", by: ["--by", "Omar"], login: "root") == "Mette Holm")
    #expect(try await log("@: Send budget", by: ["--by", "Omar"], login: "root") == nil)
  }

  @Test("a session that was held before anybody wrote down its plan is logged against the plan")
  func heldEarlier() async throws {
    let lab = try await lab()
    let id = try await plan(lab, "--on", "2026-06-20").id
    let held = try await lab.succeed("session", "hold", id, "--on", "2026-05-20")
    #expect(held.output.contains("20 May 2026"), "\(held.output)")
    #expect(value(try await lab.json("session", "show", id), "state") as? String == "held")
    #expect((try await lab.json("session", "list", "--planned") as? [Any])?.isEmpty == true)
    #expect(await lab.run("session", "hold", id, "--on", "2026-05-21").code == 3, "a plan is kept once")
    try await lab.succeed("doctor")
    try await lab.succeed("undo")
    #expect((try await lab.json("session", "list", "--planned") as? [Any])?.count == 1)
  }

  @Test("the same plan a second time is pointed out; one for another time of the day is not")
  func plannedTwice() async throws {
    let lab = try await lab()
    let first = try await plan(lab, "--on", "2026-07-01", "--at", "10:00").id
    let later = try await plan(lab, "--on", "2026-07-01", "--at", "14:00")
    #expect(!later.output.contains("same time"), "\(later.output)")
    let twin = try await plan(lab, "--on", "2026-07-01", "--at", "10:00")
    #expect(
      twin.output.contains("\(first) is planned for the same time") && twin.output.contains("cancel \(twin.id)"),
      "\(twin.output)")
  }

  @Test("what was planned for after an end is called off with it, and comes back with undo")
  func plansAfterTheEnd() async throws {
    let lab = try await lab()
    let past = try await plan(lab, "--on", "2026-05-10", "--today", "2026-05-01").id
    let coming = try await plan(lab, "--on", "2026-07-01").id
    let ended = try await lab.succeed("enrolment", "withdraw", "Læsehunde", "--reason", "Flyttet")
    #expect(ended.output.contains("\(coming) cancelled"), "\(ended.output)")
    #expect(ended.output.contains("neither held nor cancelled: \(past) (10 May 2026)"), "\(ended.output)")
    #expect(ended.output.components(separatedBy: "Flyttet").count == 2, "the reason is the ending's")
    let left = try await lab.json("session", "list", "--planned") as? [[String: Any]]
    #expect(left?.compactMap { $0["id"] as? String } == [past])
    try await lab.succeed("doctor")
    try await lab.succeed("undo")
    #expect(value(try await lab.json("session", "show", coming), "state") as? String == "planned")
  }

  @Test("an end that is recorded late calls off what was planned since, and a plan called off already is no obstacle")
  func plansSinceTheEnd() async throws {
    let lab = try await lab()
    let gone = try await plan(lab, "--on", "2026-06-20").id
    let coming = try await plan(lab, "--on", "2026-07-01").id
    try await lab.succeed("session", "cancel", gone, "--reason", "Ferie")
    let ended = try await lab.succeed("enrolment", "withdraw", "Læsehunde", "--reason", "Flyttet", "--on", "2026-05-01")
    #expect(ended.output.contains("\(coming) cancelled") && !ended.output.contains(gone), "\(ended.output)")
    for id in [gone, coming] {
      #expect(value(try await lab.json("session", "show", id), "state") as? String == "cancelled")
    }
    #expect((try await lab.json("session", "list", "--planned") as? [Any])?.isEmpty == true)
    try await lab.succeed("doctor")
    let refused = await lab.run(
      "session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-07-08", "--at", "10:00")
    #expect(refused.code == 3, "\(refused)")
    try await lab.succeed("undo")
    #expect(value(try await lab.json("session", "show", coming), "state") as? String == "planned")
    #expect(value(try await lab.json("session", "show", gone), "state") as? String == "cancelled")
  }
}
