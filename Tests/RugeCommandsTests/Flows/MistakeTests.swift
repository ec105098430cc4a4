import Foundation
import RugeCore
import Testing

@testable import RugeCommands

/// What tired people do, and what they are told.
struct MistakeTests {
  @Test("The history of an organisation tells of an enrolment that was undone")
  func undoneEnrolment() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("undo")
    let history = await lab.run("history", "Læsehunde")
    #expect(history.code == 0 && history.output.contains("[undone] Læsehunde enrolled"), "\(history)")
    let again = await lab.run("enrol", "Læsehunde", "--on", "2026-02-01", "--today", "2026-06-01")
    #expect(again.code == 0, "\(again)")
    #expect(await lab.run("history", "Læsehunde").code == 0)
  }

  @Test("A name given twice counts a session once: it is refused")
  func twice() async throws {
    let lab = try await Lab.withEnrolment(named: "Red Barnet")
    let result = await lab.run("session", "log", "Red", "Barnet", "90m", "--on", "2026-02-01", "--today", "2026-06-01")
    #expect(result.code == 64, "\(result)")
    #expect(await lab.run("session", "list", "Red", "--json").output == "[\n\n]\n")
  }

  @Test("A reason of blanks is missing, also where one may be left out")
  func blankReasons() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("action", "add", "Læsehunde", "Ring", "--by", "2026-07-01")
    try await lab.succeed("session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-07-01")
    let action = try #require(value(try await lab.json("action", "list"), 0, "id") as? String)
    let plan = try #require(value(try await lab.json("session", "list", "--planned"), 0, "id") as? String)
    let drop = await lab.run("action", "drop", action, "--reason", "   ")
    #expect(drop.code == 64 && drop.error.contains("--reason"), "\(drop)")
    let decline = await lab.run("enrolment", "decide", "Læsehunde", "decline", "--reason", " ")
    #expect(decline.code == 64 && decline.error.contains("--reason"), "\(decline)")
    for command in [
      ["session", "cancel", plan], ["enrolment", "pause", "Læsehunde"], ["enrolment", "withdraw", "Læsehunde"],
      ["action", "move", action, "2026-08-01"], ["milestone", "reject", "Læsehunde", "forventninger"],
    ] {
      let plain = await lab.run(command + ["--dry-run"])
      let blank = await lab.run(command + ["--dry-run", "--reason", "   "])
      #expect(blank.code == 64 && blank.error.contains("--reason"), "\(blank)")
      #expect(await lab.run(command + ["--dry-run", "--reason", "Sygdom"]) != plain, "\(plain)")
    }
  }

  @Test("A file that was handed in with a refused change is not kept")
  func evidenceOfARefusedChange() async throws {
    let lab = try await Lab.withEnrolment()
    try lab.write("made up", to: "fonden/referat.txt")
    let result = await lab.run(
      "milestone", "accept", "Læsehunde", "forventninger", "--evidence", "referat.txt", "--on", "2025-01-01")
    #expect(result.code == 3, "\(result)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: lab.path("fonden/Evidence")).isEmpty)
  }

  @Test("A day long past means the enrolment that ran then")
  func enrolmentOfTheDay() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("enrolment", "withdraw", "Læsehunde", "--on", "2026-03-01")
    try await lab.succeed("enrol", "Læsehunde", "--on", "2026-05-01")
    let then = await lab.run("status", "Læsehunde", "--as-of", "2026-02-01", "--json")
    #expect(then.output.contains(#""enrolledOn" : "2026-01-12""#), "\(then)")
    let now = await lab.run("status", "Læsehunde", "--json")
    #expect(now.output.contains(#""enrolledOn" : "2026-05-01""#), "\(now)")
  }

  @Test("A role that came later does not make somebody the host of an earlier session")
  func hostOfTheDay() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Mette Rådgiver", "--on", "2026-01-01")
    try await lab.succeed("person", "role", "Mette", "rådgiver", "Læsehunde", "--on", "2026-02-01")
    let before = await lab.run("session", "log", "Læsehunde", "1h", "--on", "2026-01-20", "--today", "2026-06-01")
    #expect(before.code == 0 && !before.output.contains("Mette"), "\(before)")
    let after = await lab.run("session", "log", "Læsehunde", "1h", "--on", "2026-02-20", "--today", "2026-06-01")
    #expect(after.code == 0 && after.output.contains("Mette"), "\(after)")
  }

  @Test(
    "A plugin changes nothing through ruge", arguments: [["undo"], ["doctor", "--repair"], ["plugin", "trust", "x"]])
  func nestedWrite(command: [String]) async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run(command) { $0.variables["RUGE_PLUGIN"] = "x" }
    #expect(result.code == 3, "\(result)")
  }

  @Test("A name that reads as an id, or as nothing, is refused", arguments: ["E-5", "-", "…"])
  func unfindableName(name: String) async throws {
    let lab = try await Lab.withEnrolment()
    #expect(await lab.run("org", "add", "--", name).code == 65)
  }

  @Test("A part of a title is enough where it is clear")
  func fragments() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("stage", "advance", "Læsehunde", "--override", "made up", "--on", "2026-01-12")
    try await lab.succeed("milestone", "accept", "Læsehunde", "forvent", "--on", "2026-02-01")
  }

  @Test("The same programme named twice is refused, and nothing is left in the way of another attempt")
  func repeatedProgramme() async throws {
    let lab = try Lab()
    #expect(await lab.run("init", "ny", "--programme", "rugekassen", "--programme", "rugekassen").code == 64)
    try await lab.succeed("init", "ny", "--programme", "rugekassen")
  }
}
