import Testing

@testable import RugeCommands

/// Bodies from outside that have a role: a foundation that is a mentor.
struct OutsideBodyTests {
  private func lab() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    for name in ["Læsehunde", "Natteravnene"] { try await lab.succeed("org", "add", name, "--on", "2026-01-01") }
    try await lab.succeed("org", "add", "Blå Kors", "--email", "post@blaakors.example", "--on", "2026-01-01")
    return lab
  }

  @Test("An organisation gets a role at enrolment or later, is shown with its own id, and gives it up again")
  func role() async throws {
    let lab = try await lab()
    try await lab.succeed("enrol", "Læsehunde", "--as", "rådgiver=Blå Kors", "--on", "2026-01-12")
    try await lab.succeed("enrol", "Natteravnene", "--on", "2026-01-12")
    let given = try await lab.succeed("person", "role", "Blå Kors", "rådgiver", "Natteravnene", "--on", "2026-02-01")
    #expect(given.output.contains("Blå Kors is "), "\(given)")
    let status = try await lab.json("status", "Læsehunde")
    let roles = try #require(value(status, "roles") as? [[String: Any]])
    let adviser = try #require(roles.first { $0["role"] as? String == "rådgiver" })
    #expect(value(adviser, "people", 0, "name") as? String == "Blå Kors")
    #expect((value(adviser, "people", 0, "id") as? String)?.hasPrefix("O-") == true)
    let body = await lab.run("org", "show", "Blå Kors").output
    #expect(body.contains("Læsehunde (E-") && body.contains("Natteravnene (E-"), "\(body)")
    let list = await lab.run("person", "list", "--role", "rådgiver").output
    #expect(list.contains("Blå Kors"), "\(list)")
    try await lab.succeed("person", "role", "Blå Kors", "rådgiver", "Læsehunde", "--end", "--on", "2026-03-01")
    #expect(await lab.run("status", "Læsehunde").output.contains("Blå Kors") == false)
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("It holds sessions by default, is asked about them, and cannot be taken back while it has the role")
  func work() async throws {
    let lab = try await lab()
    try await lab.succeed("enrol", "Læsehunde", "--as", "rådgiver=Blå Kors", "--on", "2026-01-12")
    let logged = try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "Budget", "--kind", "sparring", "--on", "2026-02-02")
    #expect(logged.output.contains("with Blå Kors"), "\(logged)")
    #expect(value(try await lab.json("session", "list"), 0, "host", "name") as? String == "Blå Kors")
    let asked = await lab.run("session", "ask", "--kind", "sparring", "--to", "Blå Kors", "--output", "ud")
    #expect(asked.code == 0 && asked.output.contains("Blå Kors"), "\(asked)")
    let changes = try #require(try await lab.json("history", "Blå Kors") as? [[String: Any]])
    let added = try #require(changes.first?["batch"] as? Int)
    let undo = await lab.run("undo", "\(added)")
    #expect(undo.code == 3, "\(undo)")
  }

  @Test("A person comes before an organisation whose name has the same part; who is neither is told as before")
  func names() async throws {
    let lab = try await lab()
    try await lab.succeed("person", "add", "Kors Jensen")
    try await lab.succeed("enrol", "Læsehunde", "--as", "rådgiver=Kors", "--on", "2026-01-12")
    #expect(await lab.run("status", "Læsehunde").output.contains("Kors Jensen"))
    let nobody = await lab.run("person", "role", "Findes ikke", "rådgiver", "Læsehunde")
    #expect(nobody.code == 2 && nobody.error.contains("no person called"), "\(nobody)")
  }

  @Test("It is found where somebody looks for what it held, in lists that are taken in, and among people")
  func found() async throws {
    let lab = try await lab()
    try lab.write(
      "Organisation;Program;Dato\nLæsehunde;rugekassen;2026-01-12\n", to: "optag.csv")
    let imported = await lab.run(
      "import", lab.path("optag.csv"), "--kind", "enrolment", "--set", "role:rådgiver=Blå Kors")
    #expect(imported.code == 0, "\(imported)")
    try lab.write(
      "Organisation;Dato;Varighed;Rådgiver\nLæsehunde;2026-02-02;60 min;Blå Kors\n", to: "moder.csv")
    let sessions = await lab.run("import", lab.path("moder.csv"), "--kind", "session", "--set", "session=sparring")
    #expect(sessions.code == 0, "\(sessions)")
    try await lab.succeed(
      "session", "attend", "--event", "undervisning", "--length", "1h", "--by", "Blå Kors", "--on", "2026-02-03",
      "Læsehunde")
    try await lab.succeed("session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-12-01")
    #expect((try await lab.json("session", "list", "--by", "Blå Kors") as? [Any])?.count == 2)
    #expect((try await lab.json("session", "list", "--planned", "--by", "Blå Kors") as? [Any])?.count == 1)
    let person = await lab.run("person", "show", "Blå Kors")
    #expect(person.code == 2 && person.error.contains("ruge org show O-"), "\(person)")
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("A role that was given to a body that was merged since is ended by the name of the one that goes on")
  func merged() async throws {
    let lab = try await lab()
    try await lab.succeed("org", "add", "Kirkens Hær", "--on", "2026-01-01")
    for name in ["Læsehunde", "Natteravnene"] {
      try await lab.succeed("enrol", name, "--as", "rådgiver=Kirkens Hær", "--on", "2026-01-12")
    }
    try await lab.succeed("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-02-02")
    try await lab.succeed("session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-12-01")
    try await lab.succeed("org", "merge", "Kirkens Hær", "into", "Blå Kors")
    #expect((try await lab.json("session", "list", "--by", "Blå Kors") as? [Any])?.count == 1)
    #expect((try await lab.json("session", "list", "--planned", "--by", "Blå Kors") as? [Any])?.count == 1)
    try await lab.succeed("person", "role", "Blå Kors", "rådgiver", "Læsehunde", "--end", "--on", "2026-03-01")
    #expect(await lab.run("status", "Læsehunde").output.contains("Blå Kors") == false)
    #expect(await lab.run("status", "Natteravnene").output.contains("Blå Kors"))
    try await lab.succeed(
      "person", "role", "Blå Kors", "rådgiver", "--programme", "rugekassen", "--end", "--on", "2026-03-01")
    #expect(await lab.run("status", "Natteravnene").output.contains("Blå Kors") == false)
  }

}
