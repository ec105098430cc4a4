import ArgumentParser
import Foundation
import RugeCore
import Testing

@testable import RugeCommands

struct ExitCodeTests {
  @Test(
    "Each way to fail has its exit code, which scripts rely on",
    arguments: [
      (["status", "Nattergalene"], 2), (["status", "E-99"], 2), (["undo", "99"], 2),
      (["indicator", "record", "Læsehunde", "antal", "3"], 2), (["stage", "advance", "Læsehunde"], 3),
      (["enrol", "Læsehunde"], 3), (["org", "add", "LAESEHUNDE"], 3), (["session", "log", "Læsehunde", "90"], 65),
      (["session", "log", "Læsehunde", "90m", "--on", "2026-02-30"], 65),
      (["session", "log", "Læsehunde", "90m", "--on", "2030-01-01"], 3), (["agree", "Læsehunde", "frivillige"], 64),
      (["enrolment", "complete", "Læsehunde"], 64), (["session", "log", "Læsehunde"], 64), (["leviter"], 64),
      (["stage", "advance", "Læsehunde", "--override", " "], 64),
      (["status", "--locale", "sv"], 64), (["init", "."], 1), (["form", "answer", "Læsehunde", "optagelse"], 64),
      (["person", "add", "Jens", "--email", "jens"], 65), (["--version"], 0), (["help"], 0),
    ] as [([String], Int32)])
  func codes(command: [String], code: Int32) async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run(
      command
        + (command.contains { $0.hasPrefix("--v") || $0 == "help" || $0 == "leviter" }
          ? [] : ["--today", "2026-06-01"]))
    #expect(result.code == code, "\(result)")
  }

  @Test("Without a workspace a command says so, and how to get one")
  func noWorkspace() async throws {
    let result = try await Lab().run("status")
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("ruge init"))
  }

  @Test("Two that could be meant are both named, and nothing is written")
  func ambiguous() async throws {
    let lab = try await Lab.withEnrolment(named: "Natteravnene")
    try await lab.succeed("org", "add", "Natteliv")
    let result = await lab.run("enrol", "natte")
    #expect(result.code == 2)
    #expect(result.error.contains("Natteravnene") && result.error.contains("Natteliv"))
  }

  @Test("A dry run says what would be recorded, and records nothing")
  func dryRun() async throws {
    let lab = try await Lab.withEnrolment()
    let before = await lab.run("history", "Læsehunde", "--json")
    for command in [
      ["session", "log", "Læsehunde", "90m", "--kind", "sparring"],
      ["indicator", "record", "Læsehunde", "frivillige", "4"],
      ["org", "add", "Natteravnene"], ["undo"],
    ] {
      let result = await lab.run(command + ["--dry-run"])
      #expect(result.code == 0 && !result.output.isEmpty, "\(command): \(result)")
    }
    #expect(await lab.run("history", "Læsehunde", "--json") == before)
    #expect(await lab.run("org", "list").output.contains("Natteravnene") == false)
  }

  @Test("A bare undo takes back one's own last change, never a colleague's")
  func ownUndo() async throws {
    let lab = try await Lab.withEnrolment()
    await lab.run(["indicator", "record", "Læsehunde", "frivillige", "4"], login: "jens")
    let result = await lab.run(["undo", "--dry-run"], login: "søren")
    #expect(result.code == 2)
    #expect(await lab.run(["undo"], login: "jens").output.contains("4"))
  }

  @Test("What is written is for the owner's eyes only")
  func permissions() async throws {
    let lab = try await Lab.withEnrolment()
    for (name, expected) in [
      ("ruge.yaml", 0o600), ("ruge.sqlite", 0o600), ("Evidence", 0o700), ("Programmes/rugekassen.yaml", 0o600),
    ] {
      let attributes = try FileManager.default.attributesOfItem(atPath: lab.workspace + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == expected, "\(name)")
    }
  }
}
