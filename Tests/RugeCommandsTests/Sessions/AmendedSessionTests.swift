import Foundation
import Testing

@testable import RugeCommands

/// Sessions that are corrected and confirmed.
struct AmendedSessionTests {
  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    for name in ["Mette Holm", "Omar Lund", "Ida Kontakt"] { try await lab.succeed("person", "add", name) }
    try await lab.succeed("org", "add", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed(
      "enrol", "Læsehunde", "--as", "rådgiver=Mette", "--as", "kontakt=Ida", "--on", "2026-01-12")
    return lab
  }

  private func log(_ lab: Lab, _ options: String...) async throws -> String {
    let result = await lab.run(
      ["session", "log", "Læsehunde", "60m", "Budget", "--kind", "sparring", "--on", "2026-02-02"] + options)
    #expect(result.code == 0, "\(result)")
    return try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
  }

  @Test("A corrected session keeps what surrounds it, and the history keeps both")
  func amend() async throws {
    let lab = try await lab()
    let id = try await log(lab, "--prep", "30m", "--by", "Mette", "--by", "Omar", "--at", "10:00", "--next", "Ring")
    let result = try await lab.succeed("session", "amend", id, "--minutes", "90", "--on", "2026-02-03")
    #expect(result.output.contains("1 h 30 min"), "\(result.output)")
    let session = try await lab.json("session", "list")
    #expect((session as? [Any])?.count == 1)
    #expect(value(session, 0, "minutes") as? Int == 90 && value(session, 0, "on") as? String == "2026-02-03")
    #expect(value(session, 0, "preparation") as? Int == 30 && value(session, 0, "at") as? String == "10:00")
    #expect(value(session, 0, "cohosts", 0, "name") as? String == "Omar Lund")
    #expect(value(session, 0, "note") as? String == "Budget")
    #expect((try await lab.json("action", "list") as? [Any])?.count == 1)
    let status = try await lab.json("status", "Læsehunde")
    #expect(value(status, "sessions", "minutes") as? Int == 90)
    let history = await lab.run("history", "Læsehunde")
    #expect(history.output.contains("1 h with") || history.output.contains("60 min") || history.output.contains("1 h"))
    let old = await lab.run("session", "show", id)
    #expect(old.code == 2 && old.error.contains("goes by"), "\(old)")
    let new = try #require(value(session, 0, "id") as? String)
    try await lab.succeed("session", "amend", new, "--note", "Fonde", "--by", "Omar")
    let again = try await lab.json("session", "list")
    #expect(value(again, 0, "note") as? String == "Fonde" && value(again, 0, "cohosts") == nil)
    try await lab.succeed("undo")
    #expect(value(try await lab.json("session", "list"), 0, "note") as? String == "Budget")
    #expect(await lab.run("session", "amend", new).code == 64)
    #expect(await lab.run("session", "amend", "S-9999", "--note", "x").code == 2)
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("A session with a private note is amended by whoever wrote it, so that the note is not lost")
  func privateNote() async throws {
    let lab = try await lab()
    let id = try await log(lab, "--private")
    let refused = await lab.run(["session", "amend", id, "--length", "40m"], login: "anden")
    #expect(refused.code == 3 && refused.error.contains("only whoever wrote it"), "\(refused)")
    try await lab.succeed("session", "amend", id, "--length", "40m")
    let session = try await lab.json("session", "list")
    #expect(value(session, 0, "note") as? String == "Budget" && value(session, 0, "readers") as? String == "private")
  }

  @Test("A file shows what was done, and not what is promised next")
  func evidence() async throws {
    let lab = try await lab()
    try lab.write("x", to: "bevis.txt")
    _ = try await log(lab, "--evidence", lab.path("bevis.txt"), "--next", "Ring")
    let lines = await lab.run("history", "Læsehunde").output.split(separator: "\n")
    #expect(lines.count { $0.contains("bevis.txt") } == 1, "\(lines)")
  }

  @Test("A session that was recorded under an earlier id of its kind is corrected under the one of today")
  func renamedKind() async throws {
    func definition(_ kind: String) -> String {
      """
      programme: prøve
      title: Prøve
      sessions:
        - {id: \(kind), title: Talk}
        - {id: visit, title: Visit}
      """
    }
    let lab = try await Lab.running(definition("talk"))
    try await lab.enrol("Læsehunde")
    try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "talk", "--on", "2026-02-02")
    let id = try #require(value(try await lab.json("session", "list"), 0, "id") as? String)
    try await lab.succeed(
      "session", "plan", "Læsehunde", "60m", "--kind", "talk", "--on", "2026-03-02", "--today", "2026-03-01")
    let plan = try #require(value(try await lab.json("session", "list", "--planned"), 0, "id") as? String)
    try lab.write(definition("chat, was: talk"), to: "fonden/prøve.yaml")
    try await lab.succeed("programme", "apply", "prøve.yaml")
    try await lab.succeed("programme", "migrate", "prøve", "--all")
    #expect(value(try await lab.json("session", "show", id), "kind") as? String == "chat")
    try await lab.succeed("session", "amend", id, "--minutes", "90")
    let sessions = try await lab.json("session", "list")
    #expect(value(sessions, 0, "kind") as? String == "chat" && value(sessions, 0, "minutes") as? Int == 90)
    try await lab.succeed("session", "hold", plan)
    #expect(value(try await lab.json("session", "list"), 0, "kind") as? String == "chat")
  }

  @Test("The other party confirms a session, once, and not its host; undo of a confirmed one names the confirmation")
  func confirm() async throws {
    let lab = try await lab()
    let id = try await log(lab)
    let list = try await lab.succeed("session", "list", "--unconfirmed")
    #expect(list.output.contains("has to be confirmed"), "no kind names anybody: \(list)")
    let host = await lab.run("session", "confirm", id, "--by", "Mette")
    #expect(host.code == 3 && host.error.contains("the other party"), "\(host)")
    let guess = await lab.run("session", "confirm", id)
    #expect(guess.code == 64 && guess.error.contains("--by") && guess.error.contains("Ida Kontakt"), "\(guess)")
    try await lab.succeed("session", "confirm", id, "--by", "Ida")
    let sessions = try await lab.json("session", "list")
    #expect(value(sessions, 0, "confirmedBy", 0, "name") as? String == "Ida Kontakt")
    #expect(!(try await lab.succeed("session", "list")).output.contains("awaits"))
    #expect(await lab.run("session", "confirm", id, "--by", "Ida").code == 3)
    let batch = String(id.dropFirst(2))
    let undo = await lab.run("undo", batch)
    #expect(undo.code == 3 && undo.error.contains("confirmed by Ida Kontakt"), "\(undo)")
    let amended = await lab.run("session", "amend", id, "--minutes", "75")
    #expect(amended.code == 0 && amended.error.contains("confirmed again"), "\(amended)")
  }

  @Test("Lists are narrowed by kind, by who held it, and by day")
  func filters() async throws {
    let lab = try await lab()
    _ = try await log(lab, "--by", "Mette", "--by", "Omar")
    try await lab.succeed("session", "log", "Læsehunde", "2h", "--kind", "undervisning", "--on", "2026-03-02")
    func count(_ options: String...) async throws -> Int? {
      let result = await lab.run(["session", "list", "--json"] + options)
      return result.output.components(separatedBy: "\"id\" : \"S-").count - 1
    }
    #expect(try await count() == 2)
    #expect(try await count("--kind", "sparring") == 1)
    #expect(try await count("--by", "Omar") == 1)
    #expect(try await count("--by", "Ida") == 0)
    #expect(try await count("--from", "2026-02-15") == 1)
    #expect(try await count("--to", "2026-02-15") == 1)
    #expect(await lab.run("session", "list", "--kind", "vrøvl").code == 2)
  }
}
