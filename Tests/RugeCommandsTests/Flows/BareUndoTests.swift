import Testing

@testable import RugeCommands

/// A bare `undo` takes back one's own last change, whatever that was.
struct BareUndoTests {
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Lab.groupCourse)
    try await lab.enrol("Læsehunde", "Natteravnene")
    return lab
  }

  private func log(_ lab: Lab, _ options: String...) async throws {
    let result = await lab.run(
      ["session", "log", "Læsehunde", "2h", "--kind", "kursus", "--on", "2026-02-10"] + options)
    try #require(result.code == 0, "\(result)")
  }

  private func session(_ name: String, _ lab: Lab) async throws -> String {
    try #require(value(try await lab.json("session", "list", name), 0, "id") as? String)
  }

  private func minutes(_ name: String, _ lab: Lab) async throws -> [Int] {
    (try await lab.json("session", "list", name) as? [[String: Any]] ?? []).compactMap { $0["minutes"] as? Int }
  }

  /// What history marks the changes with, the newest last.
  private func marks(_ lab: Lab, _ count: Int) async throws -> [String] {
    let page = try await lab.succeed("history", "--limit", "\(count)").output
    return page.split(separator: "\n").dropFirst().dropLast().map { line in
      line.firstMatch(of: /\[([a-z ]+)\]/).map { String($0.1) } ?? ""
    }
  }

  @Test("What only took something back is taken back itself: the absence stands again, once")
  func withdrawal() async throws {
    let lab = try await lab()
    try await log(lab, "--absent", "Natteravnene")
    try await lab.succeed("session", "cancel", session("Natteravnene", lab), "--reason", "De var der")
    let tried = try await lab.succeed("undo", "--dry-run")
    #expect(tried.output.contains("Stands again:") && tried.output.contains("missed"), "\(tried)")
    let undone = try await lab.succeed("undo")
    #expect(undone.output.contains("Stands again:") && undone.output.contains("missed"), "\(undone)")
    #expect(value(try await lab.json("session", "list", "Natteravnene"), 0, "absence") as? String == "absent")
    #expect(try await minutes("Læsehunde", lab) == [120], "the earlier change is left alone")
    #expect(try await marks(lab, 3) == ["", "undone", ""])
    let json = try await lab.json("history", "--limit", "3")
    #expect(value(json, 1, "withdrawnBy") as? Int == value(json, 2, "batch") as? Int)
    #expect(value(json, 0, "withdrawnBy") == nil && value(json, 2, "withdrawnBy") == nil)
    let number = try #require(undone.output.firstMatch(of: /Change ([0-9]+)/)).output.1
    let again = await lab.run("undo", String(number))
    #expect(again.code == 3 && again.error.contains("already been undone"), "\(again)")
    let next = try await lab.succeed("undo")
    #expect(next.output.contains("2 h") && next.output.contains("missed"), "the whole of the change before: \(next)")
    #expect(try await minutes("Læsehunde", lab).isEmpty)
    #expect(try await marks(lab, 4) == ["undone", "undone", "", ""])
    #expect(await lab.run("undo").output.contains("Natteravnene enrolled"))
  }

  @Test("What only took something back stays where something else stands in the place of that")
  func replaced() async throws {
    let lab = try await lab()
    try await log(lab, "--absent", "Natteravnene")
    try await lab.succeed("session", "cancel", session("Natteravnene", lab))
    let change = try #require(value(try await lab.json("history", "--limit", "1"), 0, "batch") as? Int)
    try await lab.succeed("session", "attend", session("Læsehunde", lab), "Natteravnene")
    let refused = await lab.run("undo", "\(change)")
    #expect(refused.code == 3 && refused.error.contains("later records rest on it"), "\(refused)")
  }

  @Test("What a correction took back belongs to its change again once the correction is undone")
  func broughtBack() async throws {
    let lab = try await lab()
    try await log(lab)
    let first = try await session("Læsehunde", lab)
    try await lab.succeed("session", "amend", first, "--length", "3h")
    #expect(try await marks(lab, 2) == ["corrected", ""])
    try await lab.succeed("undo")
    #expect(try await minutes("Læsehunde", lab) == [120])
    let shown = await lab.run("session", "show", first)
    let present = try await session("Læsehunde", lab)
    #expect(shown.error.contains("goes by \(present)"), "\(shown)")
    #expect(try await marks(lab, 3) == ["", "undone", ""])
    let undone = try await lab.succeed("undo")
    #expect(undone.output.contains("2 h") && !undone.output.contains("enrolled"), "\(undone)")
    #expect(try await minutes("Læsehunde", lab).isEmpty)
    #expect(try await marks(lab, 4) == ["undone", "undone", "", ""])
  }

  @Test("A correction that was undone names in JSON what took it back")
  func undoneCorrection() async throws {
    let lab = try await lab()
    try await log(lab)
    try await lab.succeed("session", "amend", session("Læsehunde", lab), "--length", "3h")
    try await lab.succeed("undo")
    let json = try await lab.json("history", "--limit", "3")
    #expect(value(json, 1, "withdrawnBy") as? Int == value(json, 2, "batch") as? Int)
    #expect(value(json, 0, "withdrawnBy") == nil)
  }

  @Test("One's last change that a colleague has corrected is not passed over: the correction is named")
  func correctedByOthers() async throws {
    let lab = try await lab()
    try await log(lab)
    let amended = await lab.run(
      ["session", "amend", try await session("Læsehunde", lab), "--length", "3h"], login: "anna")
    #expect(amended.code == 0, "\(amended)")
    let refused = await lab.run("undo")
    #expect(refused.code == 3 && refused.error.contains("3 h"), "\(refused)")
    #expect(try await minutes("Læsehunde", lab) == [180])
  }

  @Test("A correction of a colleague's that stands again is theirs, and is not taken back with one's own change")
  func colleaguesCorrectionAgain() async throws {
    let lab = try await lab()
    try await log(lab)
    for length in ["3h", "4h"] {
      let amended = await lab.run(
        ["session", "amend", try await session("Læsehunde", lab), "--length", length], login: "anna")
      #expect(amended.code == 0, "\(amended)")
    }
    #expect(await lab.run(["undo"], login: "anna").code == 0)
    #expect(try await minutes("Læsehunde", lab) == [180])
    let refused = await lab.run("undo")
    #expect(refused.code == 3 && refused.error.contains("3 h"), "\(refused)")
    #expect(try await minutes("Læsehunde", lab) == [180])
  }

  @Test("A change of which another part than the first was corrected is marked as corrected in part")
  func partly() async throws {
    let lab = try await lab()
    try await log(lab, "--absent", "Natteravnene")
    try await lab.succeed("session", "amend", session("Natteravnene", lab), "--excused")
    #expect(try await marks(lab, 2) == ["partly corrected", ""])
    let json = try await lab.json("history", "--limit", "2")
    #expect(value(json, 0, "partlyTakenBack") as? Bool == true && value(json, 1, "partlyTakenBack") as? Bool == false)
  }
}
