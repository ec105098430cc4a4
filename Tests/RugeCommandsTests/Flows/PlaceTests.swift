import Testing

@testable import RugeCommands

/// Places in a stage with limited room, and those who wait for one.
@Suite("Places and the waiting list")
struct PlaceTests {
  private static let programme = """
    programme: prøve
    title: Prøve
    cohorts:
      forår: {title: Forår}
    stages:
      - {id: camp, title: Camp, capacity: 1}
      - {id: videre, title: Videre, capacity: 1}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.programme)
    try await lab.enrol("Læsehunde", "Nattergalen", "Bogvennerne", cohort: "forår")
    return lab
  }

  @Test("who takes a place that another one is first for is told so", arguments: [true, false])
  func firstInLine(accepting: Bool) async throws {
    let lab = try await lab()
    try await lab.succeed("enrolment", "decide", "Nattergalen", "waitlist", "--on", "2026-01-20")
    let taken =
      accepting
      ? try await lab.succeed("enrolment", "decide", "Læsehunde", "accept", "--on", "2026-01-21")
      : try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-21")
    #expect(taken.output.contains("First on the waiting list is Nattergalen (E-"), "\(taken.output)")
  }

  @Test("who is first on the waiting list, or was accepted, takes a place without a remark")
  func ownTurn() async throws {
    let lab = try await lab()
    try await lab.succeed("enrolment", "decide", "Nattergalen", "waitlist", "--on", "2026-01-20")
    let first = try await lab.succeed("enrolment", "decide", "Nattergalen", "accept", "--on", "2026-01-21")
    #expect(!first.output.contains("waiting list is"), "\(first.output)")
    try await lab.succeed("enrolment", "decide", "Bogvennerne", "waitlist", "--on", "2026-01-22")
    let entered = try await lab.succeed("stage", "advance", "Nattergalen", "--on", "2026-01-23")
    #expect(!entered.output.contains("waiting list is"), "\(entered.output)")
  }

  @Test(
    "whoever leaves a place tells who is next, and how to take them in",
    arguments: [
      ["stage", "advance", "Læsehunde"], ["enrolment", "withdraw", "Læsehunde", "--reason", "Flyttet"],
      ["enrolment", "complete", "Læsehunde", "--override", "Færdig"],
    ])
  func freedPlace(command: [String]) async throws {
    let lab = try await lab()
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-20")
    try await lab.succeed("enrolment", "decide", "Nattergalen", "waitlist", "--on", "2026-01-21")
    let result = await lab.run(command + ["--on", "2026-02-01"])
    let next = result.output.firstMatch(of: /ruge enrolment decide (E-\d+) accept/)
    #expect(result.output.contains("A place in Camp is free; first on the waiting list is Nattergalen"))
    try await lab.succeed("enrolment", "decide", String(next?.1 ?? ""), "accept", "--on", "2026-02-02")
    // Now the place is taken, and the next one who leaves another stage frees none here.
    try await lab.succeed("enrolment", "decide", "Bogvennerne", "waitlist", "--on", "2026-02-02")
    if command[0] == "stage" {
      let left = try await lab.succeed("enrolment", "withdraw", "Læsehunde", "--reason", "x", "--on", "2026-02-03")
      #expect(!left.output.contains("is free"), "\(left.output)")
    }
  }

  @Test("nobody is called ready for a stage without saying that it is full")
  func fullStage() async throws {
    let lab = try await lab()
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-20")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-21")
    let entered = try await lab.succeed("stage", "advance", "Nattergalen", "--on", "2026-01-22")
    #expect(entered.output.contains("ready for Videre, but the stage is full"), "\(entered.output)")
    let why = try await lab.succeed("status", "Nattergalen", "--why")
    #expect(why.output.contains("“Videre” has room for 1, and no place is free"), "\(why.output)")
    let show = try await lab.succeed("stage", "show", "Nattergalen")
    #expect(show.output.contains("Ready for Videre, but the stage is full."), "\(show.output)")
    #expect(value(try await lab.json("stage", "show", "Nattergalen"), "gate", "full") as? Bool == true)
    let list = try await lab.succeed("status")
    #expect(list.output.contains("ready for Videre, but the stage is full"), "\(list.output)")
    #expect(list.output.contains("ready for Camp, but the stage is full"), "\(list.output)")
    try await lab.succeed("enrolment", "complete", "Læsehunde")
    for command in [["status", "Nattergalen", "--why"], ["stage", "show", "Nattergalen"], ["status"]] {
      #expect(!(await lab.run(command)).output.contains("Videre, but the stage is full"), "\(command)")
    }
  }

  @Test("each cohort has the room for itself, and those without a cohort count together; the page says so")
  func roomOfCohorts() async throws {
    let lab = try await Lab.running(
      Self.programme.replacing("forår: {title: Forår}", with: "forår: {title: Forår}\n  efterår: {title: Efterår}"))
    try await lab.enrol("Læsehunde", "Nattergalen", cohort: "forår")
    try await lab.enrol("Bogvennerne", cohort: "efterår")
    try await lab.enrol("Uden", "Ledig", cohort: "none")
    for name in ["Læsehunde", "Bogvennerne", "Uden"] {
      try await lab.succeed("enrolment", "decide", name, "accept", "--on", "2026-01-20")
    }
    for name in ["Nattergalen", "Ledig"] {
      #expect(await lab.run("enrolment", "decide", name, "accept", "--on", "2026-01-21").code == 3, "\(name)")
    }
    #expect(try await lab.succeed("programme", "show", "prøve").output.contains("Room for at most 1 in each cohort."))
    #expect(
      try await lab.succeed("programme", "show", "prøve", "--locale", "da").output.contains(
        "Plads til højst 1 på hvert hold."))
  }

  @Test("who has begun is not told to leave by an exit that means something else")
  func declinedTooLate() async throws {
    for (exits, expected) in [
      ("optaget: {title: Optaget, means: joined host}", "ruge enrolment withdraw NAME\n"),
      ("optaget: {title: Optaget, means: joined host}\n  afslag: {title: Afslag, means: declined}", "--exit afslag\n"),
    ] {
      let lab = try await Lab.running(Self.programme + "\nexits:\n  " + exits)
      try await lab.enrol("Læsehunde", cohort: "forår")
      try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-20")
      let refused = await lab.run("enrolment", "decide", "Læsehunde", "decline", "--reason", "x", "--on", "2026-01-21")
      #expect(refused.code == 3 && refused.error.hasSuffix(expected), "\(refused)")
    }
  }
}
