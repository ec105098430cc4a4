import Foundation
import Testing

@testable import RugeCommands

/// What shows that something happened, handed in with whatever is recorded.
struct EvidenceTests {
  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    for name in ["Mette Holm", "Ida Kontakt"] { try await lab.succeed("person", "add", name) }
    for name in ["Læsehunde", "Læsehund"] { try await lab.succeed("org", "add", name, "--on", "2026-01-01") }
    try lab.write("bevis", to: "bevis.txt")
    return lab
  }

  private func shown(_ reference: String, in lab: Lab) async throws -> [String] {
    let facts = try #require(try await lab.json("history", reference) as? [[String: Any]])
    return facts.filter { $0["evidence"] != nil }.compactMap { $0["type"] as? String }
  }

  @Test("Whatever changes an enrolment takes evidence, which its history shows by the name that it had")
  func enrolments() async throws {
    let lab = try await lab()
    let commands = [
      ["enrol", "Læsehunde"], ["enrolment", "decide", "E", "waitlist"], ["enrolment", "decide", "E", "accept"],
      ["person", "role", "Mette", "rådgiver", "E"], ["stage", "advance", "E", "--override", "Aftalt"],
      ["agree", "E", "økonomi=2026-04-01"], ["enrolment", "pause", "E"], ["enrolment", "resume", "E"],
      ["enrolment", "deviate", "E", "Ingen møder", "--reason", "Sygdom"],
      ["milestone", "submit", "E", "økonomi"], ["milestone", "reject", "E", "økonomi"],
      ["milestone", "extend", "E", "økonomi", "--to", "2026-09-01", "--reason", "Sygdom"],
      ["enrolment", "withdraw", "E", "--reason", "Flytter"],
    ]
    for command in commands {
      let typed = command.map { $0 == "E" ? "Læsehunde" : $0 }
      let before = try await lab.json("doctor")
      let result = await lab.run(typed + ["--on", "2026-02-02", "--evidence", lab.path("bevis.txt")])
      #expect(result.code == 0 && result.output.contains("evidence: bevis.txt"), "\(command) \(result) \(before)")
    }
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("What is kept about a body takes evidence, which is none of what is kept about it")
  func bodies() async throws {
    let lab = try await lab()
    let proof = ["--evidence", lab.path("bevis.txt")]
    for command in [
      ["org", "add", "Natteravnene"], ["person", "add", "Karen Holm"], ["org", "edit", "Læsehunde", "--note", "Ny"],
      ["person", "edit", "Mette", "--phone", "12345678"], ["org", "link", "Ida", "Læsehunde"],
      ["org", "merge", "Læsehund", "into", "Læsehunde"],
    ] {
      let result = await lab.run(command + proof)
      #expect(result.code == 0, "\(command) \(result)")
    }
    for (name, type) in [
      ("Natteravnene", "organisation"), ("Karen Holm", "person"), ("Læsehunde", "edited"), ("Mette", "edited"),
      ("Ida", "contact"), ("O-4", "merged"),
    ] {
      let types = try await shown(name, in: lab)
      #expect(types.contains(type), "\(name) \(types)")
    }
    let page = await lab.run("org", "show", "Læsehunde").output
    #expect(page.contains("Ny") && !page.contains("bevis.txt") && !page.contains("vidence"), "\(page)")
    let person = await lab.run("person", "show", "Karen Holm").output
    #expect(!person.contains("bevis.txt"), "\(person)")
  }

  @Test("A session shows its evidence, in words and in JSON, and an address as it is")
  func sessions() async throws {
    let lab = try await lab()
    try await lab.succeed("enrol", "Læsehunde", "--as", "rådgiver=Mette", "--on", "2026-01-12")
    let log = ["session", "log", "Læsehunde", "60m", "Budget", "--kind", "sparring"]
    #expect(await lab.run(log + ["--on", "2026-02-02", "--evidence", lab.path("bevis.txt")]).code == 0)
    #expect(await lab.run(log + ["--on", "2026-02-03", "--evidence", "https://example.org/a"]).code == 0)
    let list = try await lab.json("session", "list")
    let ids = try #require(list as? [[String: Any]]).compactMap { $0["id"] as? String }
    let pages = await [lab.run("session", "show", ids[0]).output, lab.run("session", "show", ids[1]).output]
    #expect(pages.contains { $0.contains("Evidence: bevis.txt, 5 B") }, "\(pages)")
    #expect(pages.contains { $0.contains("Evidence: https://example.org/a") }, "\(pages)")
    let files = try #require(list as? [[String: Any]]).compactMap { $0["file"] as? String }
    #expect(files == ["bevis.txt"])
    #expect((value(try await lab.json("session", "show", ids[0]), "evidence") as? String)?.isEmpty == false)
  }

  @Test("What cannot be kept is said in plain words, in a dry run too, and changes nothing")
  func unreadable() async throws {
    let lab = try await lab()
    try FileManager.default.createDirectory(atPath: lab.path("mappe"), withIntermediateDirectories: true)
    let loop = lab.path("fonden") + "/rundt"
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
    for (path, words) in [
      (lab.path("mappe"), "it is a folder"), (loop, "it is a link"), ("/findes/ikke", "no such file"),
    ] {
      for options in [[], ["--dry-run"]] {
        let result = await lab.run(["org", "add", "Ny", "--evidence", path] + options)
        #expect(result.code == 65 && result.error.contains(words), "\(result)")
        #expect(!result.error.contains("Invalid") && !result.error.contains("symbolic"), "\(result)")
      }
    }
    #expect((try await lab.json("org", "list") as? [Any])?.count == 2)
  }

  /// Two who take part, of whom one did not come to a lesson, which a file shows; the id of that.
  private func absence(in lab: Lab) async throws -> String {
    try await lab.succeed("org", "add", "Natteravnene", "--on", "2026-01-01")
    for name in ["Læsehunde", "Natteravnene"] { try await lab.succeed("enrol", name, "--on", "2026-01-12") }
    try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "--kind", "undervisning", "--absent", "Natteravnene", "--on", "2026-02-02",
      "--evidence", lab.path("bevis.txt"))
    return try #require(value(try await lab.json("session", "list", "Natteravnene"), 0, "id") as? String)
  }

  @Test("What only takes something back keeps what shows that")
  func withdrawal() async throws {
    let lab = try await lab()
    let id = try await absence(in: lab)
    try await lab.succeed("session", "cancel", id, "--reason", "Var der", "--evidence", "https://example.org/liste")
    #expect(try await shown("Natteravnene", in: lab).contains("taken-back"))
    let history = await lab.run("history", "Natteravnene").output
    #expect(history.contains("“Var der” (evidence: https://example.org/liste)"), "\(history)")
  }

  @Test("Where nothing has changed, it is said that what was handed in is not kept")
  func unused() async throws {
    let lab = try await lab()
    try await lab.succeed("enrol", "Læsehunde", "--on", "2026-02-02")
    for command in [
      ["agree", "Læsehunde", "økonomi=2026-04-01", "--on", "2026-02-02"],
      ["org", "edit", "Læsehunde", "--note", "Ny"], ["org", "link", "Ida", "Læsehunde"],
    ] {
      let changed = await lab.run(command)
      let again = await lab.run(command + ["--evidence", lab.path("bevis.txt")])
      #expect(changed.code == 0 && !changed.error.contains("not kept"), "\(changed)")
      #expect(again.code == 0 && again.error.contains("The evidence was not kept"), "\(command) \(again)")
    }
    #expect(!FileManager.default.fileExists(atPath: lab.path("fonden/Evidence/bevis.txt")))
    #expect(try await shown("Læsehunde", in: lab).isEmpty)
  }

  @Test("An absence that is explained keeps what showed it")
  func explained() async throws {
    let lab = try await lab()
    let id = try await absence(in: lab)
    try await lab.succeed("session", "amend", id, "--note", "Tandlæge")
    let new = try #require(value(try await lab.json("session", "list", "Natteravnene"), 0, "id") as? String)
    let absence = try await lab.json("session", "show", new)
    #expect(value(absence, "file") as? String == "bevis.txt" && value(absence, "note") as? String == "Tandlæge")
  }

  @Test(
    "Who is said not to have been there cannot have stayed so long: both words are named, of a session that was held")
  func heldAndMissed() async throws {
    let lab = try await lab()
    let missed = try await absence(in: lab)
    let held = try #require(value(try await lab.json("session", "list", "Læsehunde"), 0, "id") as? String)
    let result = await lab.run("session", "amend", held, "--excused", "--length", "30m")
    #expect(result.code == 64 && result.error.contains("--excused and --length exclude each other"), "\(result)")
    let other = await lab.run("session", "amend", missed, "--excused", "--length", "30m")
    #expect(other.code == 3 && other.error.contains("did not come"), "\(other)")
  }

  @Test("What shows that an enrolment ended does not show that its plans were called off")
  func end() async throws {
    let lab = try await lab()
    try await lab.succeed("enrol", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed("session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-12-01")
    let result = try await lab.succeed(
      "enrolment", "withdraw", "Læsehunde", "--reason", "Flytter", "--evidence", lab.path("bevis.txt"))
    #expect(result.output.contains("bevis.txt"), "\(result)")
    #expect(try await shown("Læsehunde", in: lab) == ["withdrawn"])
  }

}
