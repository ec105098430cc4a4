import Testing

@testable import RugeCommands

/// What was entered, demanded or accepted, and turns out otherwise.
@Suite("Going back, doing without, opening again")
struct GoingBackTests {
  private static let programme = """
    programme: prøve
    title: Prøve
    languages: [da, en]
    stages:
      - {id: opstart, title: Start}
      - {id: drift, title: Drift, enter_when: {milestone: plan}}
      - {id: slut, title: Slut}
    milestones:
      - {id: plan, title: Plan, due: 2026-02-01}
      - {id: regnskab, title: Regnskab, due: 2026-03-01}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.programme)
    try await lab.enrol("Læsehunde")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-12")
    return lab
  }

  private func stage(_ lab: Lab) async throws -> String? {
    value(try await lab.json("enrolment", "list"), 0, "stage") as? String
  }

  private func milestone(_ id: String, _ lab: Lab) async throws -> String? {
    value(entry(id, of: try await lab.json("milestone", "list", "Læsehunde")), "status") as? String
  }

  @Test("An earlier stage is entered again with its reason, and the return is undone")
  func stageReturn() async throws {
    let lab = try await lab()
    try await lab.succeed("milestone", "accept", "Læsehunde", "plan", "--on", "2026-02-01")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-02-02")
    for (arguments, said) in [
      (["--to", "slut", "--reason", "x"], "does not come before"), (["--to", "drift", "--reason", "x"], "is in Drift"),
    ] {
      let refused = await lab.run(["stage", "return", "Læsehunde"] + arguments)
      #expect(refused.code == 3 && refused.error.contains(said), "\(refused)")
    }
    let unexplained = await lab.run("stage", "return", "Læsehunde", "--to", "opstart", "--reason", " ")
    #expect(unexplained.code == 64 && unexplained.error.contains("--reason"))
    let back = try await lab.succeed(
      "stage", "return", "Læsehunde", "--to", "Start", "--reason", "Ny bestyrelse", "--on", "2026-03-01")
    #expect(back.output.contains("Back from Drift to Start") && back.output.contains("Ny bestyrelse"), "\(back)")
    #expect(try await stage(lab) == "opstart")
    #expect(try await lab.succeed("history", "Læsehunde").output.contains("Ny bestyrelse"))
    // What was reached still stands, so that the gate is open.
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-03-02")
    #expect(try await stage(lab) == "drift")
    #expect(await lab.run("undo", back.undoNumber).code == 3)
    try await lab.succeed("undo")
    try await lab.succeed("undo", back.undoNumber)
    #expect(try await stage(lab) == "drift")
  }

  @Test("Whoever waits for the first stage has none to go back to")
  func nothingBehind() async throws {
    let lab = try await Lab.running(Self.programme)
    try await lab.enrol("Baba")
    let refused = await lab.run("stage", "return", "Baba", "--to", "opstart", "--reason", "x")
    #expect(refused.code == 3 && refused.error.contains("still waits"))
  }

  @Test("A milestone that is waived stops no gate, is not due, and is told as a deviation")
  func waive() async throws {
    let lab = try await lab()
    #expect(await lab.run("stage", "advance", "Læsehunde", "--on", "2026-02-02").code == 3)
    let waived = try await lab.succeed(
      "milestone", "waive", "Læsehunde", "Plan", "--reason", "De har en fra før", "--on", "2026-02-01")
    #expect(waived.output.contains("Plan: not needed here") && waived.output.contains("De har en fra før"))
    #expect(value(entry("plan", of: try await lab.json("milestone", "list", "Læsehunde")), "needed") as? String == "no")
    #expect(try await !lab.succeed("today", "--all").output.contains("Plan"))
    let status = try await lab.json("status", "Læsehunde")
    #expect("\(status)".contains("De har en fra før"))
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-02-02")
    let again = await lab.run("milestone", "waive", "Læsehunde", "plan", "--reason", "x")
    #expect(again.code == 3 && again.error.contains("not in"))
    try await lab.succeed("undo")
    try await lab.succeed("undo", waived.undoNumber)
    #expect(await lab.run("stage", "advance", "Læsehunde", "--on", "2026-02-02").code == 3)
  }

  @Test("An accepted milestone is open again, unless a stage was entered because of it")
  func reopen() async throws {
    let lab = try await lab()
    let open = await lab.run("milestone", "reopen", "Læsehunde", "regnskab", "--reason", "x")
    #expect(open.code == 3 && open.error.contains("has not been accepted"))
    let waived = try await lab.succeed("milestone", "waive", "Læsehunde", "regnskab", "--reason", "x")
    let without = await lab.run("milestone", "reopen", "Læsehunde", "regnskab", "--reason", "x")
    #expect(without.code == 3 && without.error.contains("“ruge undo \(waived.undoNumber)”"), "\(without)")
    try await lab.succeed("undo", waived.undoNumber)
    for id in ["plan", "regnskab"] {
      try await lab.succeed("milestone", "accept", "Læsehunde", id, "--on", "2026-02-01")
    }
    let reopened = try await lab.succeed(
      "milestone", "reopen", "Læsehunde", "Regnskab", "--reason", "Et bilag mangler", "--on", "2026-03-02")
    #expect(reopened.output.contains("taken back: ") && reopened.output.contains("Et bilag mangler"), "\(reopened)")
    #expect(try await milestone("regnskab", lab) == "open")
    #expect(try await lab.succeed("today", "--all").output.contains("Regnskab"))
    let restored = try await lab.succeed("undo", reopened.undoNumber)
    #expect(restored.output.contains("Stands again"))
    #expect(try await milestone("regnskab", lab) == "accepted")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-02-02")
    let refused = await lab.run("milestone", "reopen", "Læsehunde", "plan", "--reason", "x")
    #expect(refused.code == 3 && refused.error.contains("entered Drift"), "\(refused)")
    #expect(try await milestone("plan", lab) == "accepted")
  }
}
