import Testing

@testable import RugeCommands

/// Sessions that are planned, held, moved and cancelled.
struct PlannedSessionTests {
  private func id(_ json: Any, _ place: Int = 0) throws -> String { try #require(value(json, place, "id") as? String) }

  @Test("A series keeps its hour on the clock when clocks change")
  func series() async throws {
    let lab = try await Lab.withEnrolment()
    let result = try await lab.succeed(
      "session", "plan", "Læsehunde", "60m", "Opfølgning", "--on", "2026-03-16", "--at", "14:00", "--every", "2 weeks",
      "--times", "3", "--kind", "sparring", "--today", "2026-03-01")
    #expect(result.output.contains("Monday 30 March 2026 at 14:00"), "\(result.output)")
    let plans = try await lab.json("session", "list", "--planned")
    #expect((plans as? [[String: Any]])?.map { $0["on"] as? String } == ["2026-03-16", "2026-03-30", "2026-04-13"])
    #expect((plans as? [[String: Any]])?.allSatisfy { $0["at"] as? String == "14:00" } == true)
    #expect(value(plans, 0, "note") as? String == "Opfølgning")
  }

  @Test("A time that clocks skip is refused; of one that they show twice the first is taken, and that is said")
  func clocks() async throws {
    let lab = try await Lab.withEnrolment()
    let skipped = await lab.run(
      "session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-03-29", "--at", "02:30", "--today",
      "2026-03-01")
    #expect(skipped.code == 65 && skipped.error.contains("Choose another"), "\(skipped)")
    let twice = await lab.run(
      "session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-10-25", "--at", "02:30", "--today",
      "2026-03-01")
    #expect(twice.code == 0 && twice.error.contains("twice"), "\(twice)")
  }

  @Test("What was planned is held, moved or cancelled, once")
  func life() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed(
      "session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-02-02", "--at", "10:00", "--every",
      "week", "--until", "2026-02-16", "--today", "2026-02-01")
    let plans = try await lab.json("session", "list", "--planned")
    let (first, second, third) = (try id(plans), try id(plans, 1), try id(plans, 2))
    try await lab.succeed("session", "hold", first, "45m", "Godt møde", "--next", "Ring by friday")
    let held = try await lab.json("session", "list")
    #expect(value(held, 0, "on") as? String == "2026-02-02" && value(held, 0, "minutes") as? Int == 45)
    #expect(value(held, 0, "at") as? String == "10:00")
    #expect(await lab.run("session", "hold", first).code == 3)
    #expect(await lab.run("session", "hold", try id(held)).code == 3)
    let moved = try await lab.succeed(
      "session", "amend", second, "--on", "2026-02-11", "--at", "11:30", "--today", "2026-02-05")
    #expect(moved.output.contains("Wednesday 11 February 2026 at 11:30"), "\(moved.output)")
    let gone = await lab.run("session", "hold", second)
    #expect(gone.code == 2 && gone.error.contains("goes by"), "\(gone)")
    try await lab.succeed("session", "cancel", third, "--reason", "Sygdom")
    #expect(await lab.run("session", "cancel", third).code == 3)
    let left = try await lab.json("session", "list", "--planned")
    #expect((left as? [Any])?.count == 1 && value(left, 0, "at") as? String == "11:30")
    #expect(value(try await lab.json("session", "show", third), "state") as? String == "cancelled")
    try await lab.succeed("undo")
    #expect(value(try await lab.json("session", "show", third), "state") as? String == "planned")
  }

  @Test(
    "Mistakes are told",
    arguments: [
      (["--every", "2 weeks"], 64, "--times"), (["--times", "3"], 64, ""),
      (["--every", "2 hours", "--times", "2"], 65, "2 hours"),
      (["--every", "week", "--until", "2026-01-01"], 64, ""),
      (["--on", "2026-05-31"], 3, "log what was held with “ruge session log … --on 2026-05-31”"),
    ] as [([String], Int32, String)])
  func mistakes(options: [String], code: Int32, fragment: String) async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run(
      ["session", "plan", "Læsehunde", "60m", "--kind", "sparring"]
        + (options.contains("--on") ? [] : ["--on", "2026-07-01"]) + options)
    #expect(result.code == code && result.error.contains(fragment), "\(result)")
  }
}
