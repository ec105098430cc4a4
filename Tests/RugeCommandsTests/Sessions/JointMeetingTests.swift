import Testing

@testable import RugeCommands

/// A meeting of several, corrected afterwards.
@Suite("A meeting of several that is corrected")
struct JointMeetingTests {
  /// A meeting of three that Mette held, with the numbers of its change and of its sessions.
  private func lab() async throws -> (lab: Lab, change: String, sessions: [String: String]) {
    let lab = try await Lab.running(Lab.groupCourse)
    try await lab.succeed("person", "add", "Mette Holm")
    try await lab.enrol("Alfa", "Beta", "Gamma")
    try await lab.succeed(
      "session", "log", "Alfa", "Beta", "Gamma", "60m", "Fælles", "--by", "Mette", "--on", "2026-03-02")
    let changes = try #require(try await lab.json("history") as? [[String: Any]])
    let change = try #require(changes.last?["batch"] as? Int)
    return (lab, String(change), try await sessions(lab))
  }

  private func sessions(_ lab: Lab) async throws -> [String: String] {
    let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
    return list.reduce(into: [:]) { found, session in
      if let name = (session["organisation"] as? [String: Any])?["name"] as? String, session["note"] != nil {
        found[name] = session["id"] as? String
      }
    }
  }

  @Test("Its note and length are corrected for all who came, and it counts once with that length everywhere")
  func amendedForAll() async throws {
    let (lab, _, ids) = try await lab()
    try await lab.succeed("session", "amend", try #require(ids["Beta"]), "--length", "3h", "--note", "Budget")
    let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
    #expect(list.count == 3 && list.allSatisfy { $0["minutes"] as? Int == 180 && $0["note"] as? String == "Budget" })
    #expect(value(try await lab.json("person", "show", "Mette"), "held", "minutes") as? Int == 180)
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 3)
    #expect(try await lab.succeed("history").output.contains("[corrected] "))
    try await lab.succeed("undo")
    #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 1)
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("Corrected for one alone, it is as long as whoever stayed longest, for the person and in all counts alike")
  func amendedForOne() async throws {
    for name in ["Alfa", "Gamma"] {
      let (lab, _, ids) = try await lab()
      try await lab.succeed("session", "amend", try #require(ids[name]), "--length", "3h", "--only")
      let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
      #expect(list.compactMap { $0["minutes"] as? Int }.sorted() == [60, 60, 180])
      #expect(value(try await lab.json("person", "show", "Mette"), "held", "minutes") as? Int == 180)
      #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 3, "\(name)")
    }
  }

  @Test("What was corrected for one alone stays when the meeting is corrected for all, time after time, and is told")
  func keepsItsOwn() async throws {
    let (lab, _, ids) = try await lab()
    try await lab.succeed("session", "amend", try #require(ids["Beta"]), "--length", "30m", "--only")
    for (length, minutes) in [("3h", 180), ("4h", 240)] {
      let id = try #require(try await sessions(lab)["Alfa"])
      let amended = await lab.run("session", "amend", id, "--length", length, "--note", "Budget")
      let beta = try #require(try await sessions(lab)["Beta"])
      #expect(amended.error.contains("Beta keeps its own: 30 min (\(beta))"), "\(amended)")
      let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
      #expect(list.compactMap { $0["minutes"] as? Int }.sorted() == [30, minutes, minutes])
      #expect(list.allSatisfy { $0["note"] as? String == "Budget" })
    }
    // Named itself, it is corrected with the others.
    let own = await lab.run("session", "amend", try #require(try await sessions(lab)["Beta"]), "--length", "1h")
    #expect(own.code == 0 && !own.error.contains("keeps its own"), "\(own)")
    let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
    #expect(list.allSatisfy { $0["minutes"] as? Int == 60 }, "\(list)")
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("A change of which a part was corrected is not undone by halves, and is so marked")
  func undo() async throws {
    let (lab, change, ids) = try await lab()
    try await lab.succeed("session", "amend", try #require(ids["Alfa"]), "--length", "90m", "--only")
    let refused = await lab.run("undo", change)
    #expect(refused.code == 3 && refused.error.contains("1 h 30 min"), "\(refused)")
    #expect(try await sessions(lab).count == 3)
    let shown = try await lab.succeed("history").output
    #expect(shown.contains("[partly corrected]") && !shown.contains("[undone]"), "\(shown)")
    let changes = try #require(try await lab.json("history") as? [[String: Any]])
    let corrected = changes.first { String($0["batch"] as? Int ?? 0) == change }
    #expect(corrected?["withdrawnBy"] == nil && corrected?["partlyTakenBack"] as? Bool == true)
    // Once the correction is undone, the whole change can be.
    try await lab.succeed("undo")
    try await lab.succeed("undo", change)
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("What an undone correction brought back is undone by the change that it was recorded in")
  func broughtBack() async throws {
    let (lab, change, ids) = try await lab()
    try await lab.succeed("person", "add", "Ida Kontakt")
    try await lab.succeed("session", "confirm", try #require(ids["Alfa"]), "--by", "Ida")
    let confirmation = try #require((try await lab.json("history") as? [[String: Any]])?.last?["batch"] as? Int)
    try await lab.succeed("session", "amend", try #require(ids["Beta"]), "--length", "2h")
    #expect(await lab.run("undo", change).error.contains("2 h"))
    try await lab.succeed("undo")
    #expect(await lab.run("undo", change).error.contains("confirmed by Ida Kontakt"))
    try await lab.succeed("undo", String(confirmation))
    try await lab.succeed("undo", change)
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("Undoing that the first named stayed away makes them one of the meeting again, and it counts once")
  func firstStandsAgain() async throws {
    let (lab, _, ids) = try await lab()
    let beta = try #require(ids["Beta"])
    for _ in 1...2 {
      let alfa = try #require(try await sessions(lab)["Alfa"])
      try await lab.succeed("session", "attend", beta, "--absent", "Alfa")
      try await lab.succeed("undo")
      #expect(try await sessions(lab)["Alfa"] != alfa)
      #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 1)
    }
    try await lab.succeed("session", "amend", try #require(try await sessions(lab)["Alfa"]), "--length", "2h")
    let list = try #require(try await lab.json("session", "list") as? [[String: Any]])
    #expect(list.count == 3 && list.allSatisfy { $0["minutes"] as? Int == 120 }, "corrected for all who came")
  }

  @Test("However often it is corrected, it says by which number the meeting goes now")
  func presentNumber() async throws {
    let (lab, _, ids) = try await lab()
    try await lab.succeed("session", "amend", try #require(ids["Alfa"]), "--on", "2026-03-03")
    let moved = try await sessions(lab)
    for (name, options) in [("Alfa", []), ("Gamma", []), ("Beta", ["--only"])] {
      let before = try await sessions(lab)
      let id = try #require(before[name])
      let result = await lab.run(["session", "amend", id, "--note", "Fra \(name)"] + options)
      let present = try await sessions(lab)
      let meant = try #require(present[options.isEmpty ? name : "Gamma"])
      #expect(result.output.contains("the same meeting as \(meant)"), "\(result)")
      #expect(present != before)
      #expect(value(entry("timer", of: try await lab.json("indicator", "list")), "value") as? Int == 1)
    }
    #expect(moved.count == 3)
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("Its note stays with whoever came after all, and when the first did not")
  func note() async throws {
    let (lab, change, ids) = try await lab()
    let first = try #require(ids["Alfa"])
    try await lab.succeed("session", "attend", first, "--absent", "Beta")
    #expect(await lab.run("undo", change).code == 3, "what was corrected stays")
    try await lab.succeed("session", "attend", first, "Beta")
    try await lab.succeed("session", "attend", first, "--excused", "Alfa")
    let noted = try await sessions(lab)
    #expect(Set(noted.keys) == ["Beta", "Gamma"])
    #expect(value(try await lab.json("session", "show", try #require(noted["Beta"])), "note") as? String == "Fælles")
  }
  @Test("A number in the note that all who came share is warned about once, and in two notes twice")
  func sharedNote() async throws {
    let lab = try await Lab.running(Lab.groupCourse)
    try await lab.enrol("Alfa", "Beta")
    let log = ["session", "log", "Alfa", "Beta", "60m", "Ring til 010190-1234", "--on", "2026-03-02"]
    let one = await lab.run(log)
    #expect(one.code == 0 && one.error.contains("The text (note) looks as if it had a Danish CPR number"), "\(one)")
    let two = await lab.run(log + ["--another", "--next", "Ring til 020290-1234 by friday"])
    #expect(two.code == 0 && two.error.contains("2 places in the texts"), "\(two)")
  }
}
