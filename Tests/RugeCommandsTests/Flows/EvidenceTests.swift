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
}
