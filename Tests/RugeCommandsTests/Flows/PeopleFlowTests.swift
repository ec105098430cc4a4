import Testing

@testable import RugeCommands

/// People, organisations, who speaks for whom, and two organisations that turn out to be one.
struct PeopleFlowTests {
  @Test("A correction keeps both, finds by the old name, and is undone")
  func editing() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Karen Hom", "--phone", "12 34 56 78", "--on", "2026-01-12")
    let edit = try await lab.succeed(
      "person", "edit", "Karen", "--name", "Karen  Holm", "--email", "karen@example.org", "--clear", "phone")
    #expect(edit.output.contains("name “Karen Holm”") && edit.output.contains("removed: phone"))
    let shown = try await lab.json("person", "show", "Karen Hom")
    #expect(value(shown, "name") as? String == "Karen Holm")
    #expect(value(shown, "phone") == nil)
    let history = try await lab.succeed("history", "Karen Holm").output
    #expect(history.contains("Karen Hom added") && history.contains("Karen Holm"))
    #expect(try await lab.succeed("person", "edit", "Karen", "--name", "Karen Holm").output.contains("no change"))
    try await lab.succeed("undo")
    #expect(value(try await lab.json("person", "show", "Karen"), "name") as? String == "Karen Hom")
  }

  @Test(
    "What cannot be written down is refused with one sentence, and changes nothing",
    arguments: [
      (["org", "edit", "Læsehunde", "--name", "   "], 65, "The name is empty"),
      (["org", "edit", "Læsehunde", "--name", "Læse\u{202E}hunde"], 65, "hidden character"),
      (["org", "edit", "Læsehunde", "--name", String(repeating: "a", count: 10_000)], 65, "too long"),
      (["org", "edit", "Læsehunde", "--name", "E-7"], 65, "cannot be a name"),
      (["org", "edit", "Læsehunde", "--name", "Nattergalen"], 3, "there already"),
      (["org", "edit", "Læsehunde", "--cvr", "12345675"], 65, "cannot be a CVR number"),
      (["org", "edit", "Læsehunde", "--cvr", "12345674"], 3, "has the CVR number 12345674 already"),
      (["org", "edit", "Læsehunde", "--phone", "ring"], 65, "telephone number"),
      (["org", "edit", "Læsehunde", "--clear", "fax"], 2, "Nothing is kept under"),
      (["org", "edit", "Læsehunde", "--clear", "name"], 64, "cannot be removed"),
      (["org", "edit", "Læsehunde"], 64, "Nothing to do"),
      (["org", "merge", "Læsehunde", "into", "laesehunde"], 64, "one and the same"),
      (["org", "add", "Nye Venner", "--cvr", "12 34 56 74"], 3, "has the CVR number 12345674 already"),
      (["enrolment", "deviate", "Læsehunde", "Kun ét møde"], 64, "--reason is missing"),
      (["enrolment", "resume", "Læsehunde"], 3, "not paused"),
    ])
  func refused(command: [String], code: Int, sentence: String) async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("org", "add", "Nattergalen", "--cvr", "12345674")
    let before = try await lab.succeed("export").output
    let result = await lab.run(command)
    #expect(Int(result.code) == code, "\(result)")
    #expect(result.error.contains(sentence), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(try await lab.succeed("export").output == before)
  }

  @Test("Names as word processors write them are kept, and found as people type them")
  func quotes() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("org", "edit", "Læsehunde", "--name", "”Læsehundenes” Venner’s")
    #expect(try await lab.succeed("org", "show", "laesehundenes venners").output.contains("”Læsehundenes” Venner’s"))
  }

  @Test("A text that looks as if it had a national number in it is warned about, beside what is recorded")
  func nationalNumbers() async throws {
    let lab = try await Lab.withEnrolment()
    let result = try await lab.succeed(
      "session", "log", "Læsehunde", "1h", "Med Karen, 010190-1234", "--kind", "sparring")
    #expect(result.error.contains("CPR number") && !result.error.contains("010190"))
    let plain = try await lab.succeed("session", "log", "Læsehunde", "1h", "Ring 12345678", "--kind", "sparring")
    #expect(plain.error.isEmpty)
  }

  @Test("Who speaks for an organisation is shown there, until it ends")
  func contacts() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Karen Holm", "--on", "2026-01-12")
    try await lab.succeed("org", "link", "Karen", "Læsehunde", "--as", "formand", "--on", "2026-01-12")
    #expect(try await lab.succeed("org", "show", "Læsehunde").output.contains("Karen Holm (formand)"))
    #expect(try await lab.succeed("org", "link", "Karen", "Læsehunde").output.contains("no change"))
    let batch = try #require(try await lab.succeed("history", "Karen").output.split(separator: "\n").last)
    let number = try #require(batch.split(separator: " ").first.map(String.init))
    try await lab.succeed("org", "link", "Karen", "Læsehunde", "--end", "--on", "2026-03-01")
    #expect(!(try await lab.succeed("org", "show", "Læsehunde").output.contains("Karen")))
    #expect(await lab.run("org", "link", "Karen", "Læsehunde", "--end").code == 3)
    let person = try await lab.json("person", "show", "Karen")
    #expect(value(person, "contacts", 0, "as") as? String == "formand")
    #expect(value(person, "contacts", 0, "until") as? String == "2026-03-01")
    let refused = await lab.run("undo", number)
    #expect(refused.code == 3 && refused.error.contains("no longer a contact"))
  }

  @Test("Two organisations become one: what the first has moves, its old name finds the second, and undo parts them")
  func merging() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("org", "add", "Læsehund", "--cvr", "12345674", "--note", "Ring først", "--on", "2026-01-10")
    try await lab.succeed("person", "add", "Karen Holm", "--on", "2026-01-12")
    try await lab.succeed("org", "link", "Karen", "Læsehunde", "--on", "2026-01-12")
    let duplicates = try await lab.json("org", "list", "--duplicates")
    #expect(value(duplicates, 0, "reason") as? String == "similar")

    let before = try await lab.succeed("export").output
    let preview = try await lab.succeed("org", "merge", "Læsehunde", "into", "Læsehund", "--dry-run")
    for line in ["Læsehunde", "enrolment", "the contact Karen Holm moves"] { #expect(preview.output.contains(line)) }
    #expect(try await lab.succeed("export").output == before)

    try await lab.succeed("org", "merge", "Læsehunde", "into", "Læsehund")
    let shown = try await lab.json("org", "show", "Læsehunde")
    #expect(value(shown, "name") as? String == "Læsehund")
    #expect((value(shown, "enrolments") as? [Any])?.count == 1)
    #expect(value(shown, "contacts", 0, "name") as? String == "Karen Holm")
    #expect(value(shown, "merged", 0, "name") as? String == "Læsehunde")
    let status = try await lab.json("status", "Læsehunde")
    #expect(value(status, "organisation", "name") as? String == "Læsehund")
    #expect((try await lab.json("org", "list") as? [Any])?.count == 1)
    #expect(await lab.run("org", "add", "Læsehunde").code == 3)
    #expect(try await lab.succeed("doctor").code == 0)

    let would = try await lab.succeed("undo", "--dry-run").output
    for fact in ["merged into Læsehund", "the enrolment belongs to", "contact of"] { #expect(would.contains(fact)) }
    try await lab.succeed("undo")
    #expect((try await lab.json("org", "list") as? [Any])?.count == 2)
    #expect(value(try await lab.json("status", "Læsehunde"), "organisation", "name") as? String == "Læsehunde")
    #expect(try await lab.succeed("doctor").code == 0)
  }

  @Test("Organisations that took part at the same time, or have two numbers, stay two")
  func conflicts() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("org", "add", "Nattergalen", "--cvr", "12345674", "--on", "2026-01-12")
    try await lab.succeed("enrol", "Nattergalen", "--on", "2026-01-12")
    let both = await lab.run("org", "merge", "Nattergalen", "into", "Læsehunde")
    #expect(both.code == 3 && both.error.contains("at the same time"))
    try await lab.succeed("org", "edit", "Læsehunde", "--cvr", "87654338")
    let numbers = await lab.run("org", "merge", "Nattergalen", "Læsehunde")
    #expect(numbers.code == 3 && numbers.error.contains("two bodies"))
  }

  @Test("The command that an import offers brings the two together that look alike")
  func offer() async throws {
    let lab = try await Lab.withEnrolment()
    try lab.write("Navn;CVR\nLæsehundr;12345674\n", to: "fonden/liste.csv")
    let result = try await lab.succeed("import", "liste.csv", "--kind", "organisation")
    let offered = try #require(result.output.split(separator: "\n").first { $0.contains("ruge org merge") })
    let listed = try await lab.succeed("org", "list", "--duplicates").output
    let command = offered.split(separator: " ").map(String.init)
    #expect(listed.contains(command.joined(separator: " ")))
    try await lab.succeed("enrolment", "list")
    #expect(await lab.run(Array(command.dropFirst())).code == 0)
    let shown = try await lab.json("org", "show", "Læsehundr")
    // What was there stays, and what came with the list joins it.
    #expect(value(shown, "name") as? String == "Læsehunde")
    #expect(value(shown, "fields", "CVR") as? String == "12345674")
  }

  @Test("A merge is not undone while later records rest on it, and they are named")
  func mergedTwice() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("org", "add", "Læsehund", "--on", "2026-01-10")
    try await lab.succeed("org", "add", "Bogvennerne", "--on", "2026-01-10")
    let first = try await lab.succeed("org", "merge", "Læsehunde", "into", "Læsehund")
    try await lab.succeed("org", "merge", "Læsehund", "into", "Bogvennerne")
    let history = try await lab.succeed("history", "Læsehunde").output
    #expect(history.contains("merged into Læsehund\n") && history.contains("merged into Bogvennerne"))
    let before = try await lab.succeed("export").output
    let number = try #require(first.output.split(separator: " ").last.map { String($0.filter(\.isNumber)) })
    let refused = await lab.run("undo", number)
    #expect(refused.code == 3 && refused.error.contains("the enrolment belongs to"))
    #expect(try await lab.succeed("export").output == before)
    try await lab.succeed("undo")
    try await lab.succeed("undo", number)
    #expect((try await lab.json("org", "list") as? [Any])?.count == 3)
  }

  @Test("No two people have one e-mail address, however it is typed; a number is kept as its register writes it")
  func addresses() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("person", "add", "Karen Holm", "--email", "karen@example.org")
    try await lab.succeed("person", "add", "Omar Said")
    for command in [["add", "Karen Host"], ["edit", "Omar"]] {
      let refused = await lab.run(["person"] + command + ["--email", "Karen@Example.org"])
      #expect(refused.code == 3 && refused.error.contains("Karen Holm"), "\(refused)")
    }
    try await lab.succeed("person", "edit", "Karen", "--email", "KAREN@example.org")
    try await lab.succeed("org", "edit", "Læsehunde", "--cvr", "DK 12 34 56 74", "--set", "Orgnr=5599990008")
    let shown = try await lab.json("org", "show", "Læsehunde")
    #expect(value(shown, "fields", "cvr") as? String == "12345674")
    #expect(value(shown, "fields", "Orgnr") as? String == "559999-0008")
    #expect(try await lab.succeed("org", "edit", "Læsehunde", "--cvr", "12345674").output.contains("no change"))
  }

  @Test("A list is taken in without numbers that no register gives, and without organisations that have one already")
  func importing() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("org", "edit", "Læsehunde", "--cvr", "12345674")
    try lab.write(
      "Navn;CVR-nr.\nLæsehundene;12 34 56 74\nNattergalen;12345675\nBogvennerne;87654338\n", to: "fonden/liste.csv")
    let result = await lab.run("import", "liste.csv", "--kind", "organisation", "--row-by-row")
    #expect(result.output.contains("12345674 is that of “Læsehunde” (O-2)"))
    #expect(result.output.contains("“12345675” cannot be a CVR number"))
    let names = (try await lab.json("org", "list") as? [[String: Any]])?.compactMap { $0["name"] as? String }
    #expect(names == ["Bogvennerne", "Læsehunde", "Nattergalen"])
  }

  @Test("Whoever has several roles has worked in the one that holds such sessions; who held one with others, too")
  func severalRoles() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      roles:
        jury: {title: Jury}
        mentor: {title: Mentor}
      stages:
        - {id: forløb, title: Forløb}
      sessions:
        - {id: sparring, title: Sparring, host: mentor}
      """)
    try await lab.enrol("Læsehunde")
    for name in ["Omar Said", "Karen Holm"] {
      try await lab.succeed("person", "add", name, "--on", "2026-01-01")
      try await lab.succeed("person", "role", name, "mentor", "Læsehunde", "--on", "2026-01-12")
    }
    try await lab.succeed("person", "role", "Omar", "jury", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed("stage", "advance", "Læsehunde", "--on", "2026-01-12")
    try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "Plan", "--by", "Omar", "--by", "Karen", "--on", "2026-02-20")
    let omar = value(try await lab.json("person", "show", "Omar"), "roles")
    #expect(value(entry("mentor", of: omar, by: "role"), "minutes") as? Int == 60)
    #expect(value(entry("jury", of: omar, by: "role"), "minutes") == nil)
    #expect(value(try await lab.json("person", "show", "Karen"), "roles", 0, "minutes") as? Int == 60)
    let nobody = await lab.run("person", "role", "Karen", "jury", "--programme", "prøve", "--end")
    #expect(nobody.code == 3 && nobody.error.contains("Karen Holm is not Jury in any enrolment of Prøve"))
    try await lab.succeed("enrolment", "withdraw", "Læsehunde")
    let none = await lab.run("person", "role", "Karen", "jury", "--programme", "prøve")
    #expect(none.code == 2 && none.error.contains("No enrolment of Prøve runs on"))
  }

  @Test("Roles are given for a cohort and ended; hours, and who is silent, are shown")
  func roles() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      roles:
        mentor: {title: Mentor, time: 4 hours per month}
      cohorts:
        forår: {title: Forår}
      stages:
        - {id: forløb, title: Forløb}
      sessions:
        - {id: sparring, title: Sparring, host: mentor, plan: every 2 weeks}
      """)
    try await lab.enrol("Læsehunde", "Nattergalen", cohort: "forår")
    try await lab.succeed("person", "add", "Omar Said", "--on", "2026-01-01")
    try await lab.succeed("person", "role", "Omar", "mentor", "--cohort", "forår", "--from", "2026-01-12")
    for name in ["Læsehunde", "Nattergalen"] { try await lab.succeed("stage", "advance", name, "--on", "2026-01-12") }
    try await lab.succeed("session", "log", "Læsehunde", "90m", "Plan", "--by", "Omar", "--on", "2026-02-20")
    let shown = try await lab.json("person", "show", "Omar", "--as-of", "2026-03-01")
    let entries = value(shown, "roles") as? [[String: Any]]
    #expect(entries?.compactMap { $0["minutes"] as? Int }.sorted() == [0, 90])
    #expect(entries?.first?["expectedMinutes"] as? Int == 386)
    let silent = try await lab.json("person", "list", "--silent", "--as-of", "2026-03-01")
    #expect(value(silent, 0, "roles", 0, "organisation", "name") as? String == "Nattergalen")
    #expect((value(silent, 0, "roles") as? [Any])?.count == 1)
    #expect(
      try await lab.succeed("person", "list", "--silent", "--as-of", "2026-02-01").output.contains("Nobody is silent"))
    try await lab.succeed("person", "role", "Omar", "mentor", "Læsehunde", "--end", "--on", "2026-03-01")
    let later =
      value(try await lab.json("person", "show", "Omar", "--as-of", "2026-03-05"), "roles") as? [[String: Any]]
    #expect(later?.compactMap { $0["until"] as? String } == ["2026-03-01"])
    let again = await lab.run("person", "role", "Omar", "mentor", "Læsehunde", "--end", "--on", "2026-03-02")
    #expect(again.code == 3)
  }

  @Test("A role in a cohort is given to whoever enrolled after its first day, too, from their own first day")
  func laterEnrolments() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      roles:
        udvalg: {title: Committee}
      cohorts:
        forår: {title: Forår}
        efterår: {title: Efterår}
      """)
    for (name, day, cohort) in [
      ("Læsehunde", "2026-01-06", "forår"), ("Nattergalen", "2026-01-07", "forår"), ("Baba", "2026-01-08", "forår"),
      ("Zenit", "2026-01-08", "efterår"),
    ] {
      try await lab.succeed("org", "add", name, "--on", day)
      try await lab.succeed("enrol", name, "--cohort", cohort, "--on", day)
    }
    try await lab.succeed("enrolment", "withdraw", "Baba", "--on", "2026-01-20")
    try await lab.succeed("person", "add", "Omar Said", "--on", "2026-01-01")
    let given = try await lab.succeed(
      "person", "role", "Omar", "udvalg", "--cohort", "forår", "--from", "2026-01-06", "--today", "2026-02-01")
    #expect(given.output.contains("Here from its own first day, 7 January 2026."), "\(given)")
    #expect(!given.output.contains("Zenit") && !given.output.contains("Baba"))
    let shown = try await lab.json("person", "show", "Omar", "--as-of", "2026-02-01")
    let roles = value(shown, "roles") as? [[String: Any]]
    #expect(roles?.compactMap { $0["from"] as? String } == ["2026-01-06", "2026-01-07"])
    let ended = try await lab.succeed(
      "person", "role", "Omar", "udvalg", "--cohort", "forår", "--end", "--on", "2026-01-06")
    #expect(!ended.output.contains("Nattergalen"), "on that day it is not yet had there")
  }

  @Test("All that somebody held adds up, in roles or outside their days; ending a role names what comes after")
  func outsideRoles() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      roles:
        mentor: {title: Mentor}
      sessions:
        - {id: sparring, title: Sparring, host: mentor}
        - {id: åben, title: Åbent hus, shape: event, open: true}
      """)
    try await lab.enrol("Læsehunde", "Nattergalen")
    try await lab.succeed("person", "add", "Omar Said", "--on", "2026-01-01")
    try await lab.succeed("person", "role", "Omar", "mentor", "Læsehunde", "--from", "2026-02-01")
    func log(_ who: String, _ length: String, _ day: String) async throws {
      try await lab.succeed(
        "session", "log", who, length, "Plan", "--kind", "sparring", "--by", "Omar", "--on", day)
    }
    try await log("Læsehunde", "30m", "2026-01-20")
    try await log("Læsehunde", "60m", "2026-02-20")
    try await log("Læsehunde", "45m", "2026-03-10")
    try await log("Nattergalen", "2h", "2026-03-12")
    try await lab.succeed("session", "log", "15m", "Café", "--kind", "åben", "--by", "Omar", "--on", "2026-04-01")
    try await lab.succeed(
      "session", "log", "Læsehunde", "Nattergalen", "2h", "--kind", "sparring", "--by", "Omar", "--on", "2026-04-02")
    try await lab.succeed(
      "session", "plan", "Læsehunde", "60m", "--kind", "sparring", "--by", "Omar", "--on", "2026-07-01")

    let ended = try await lab.succeed("person", "role", "Omar", "mentor", "Læsehunde", "--end", "--on", "2026-03-01")
    #expect(ended.output.contains("Planned with Omar Said after that: S-"))
    #expect(ended.output.contains("(1 July 2026)") && ended.output.contains("ruge session cancel S-"))
    #expect(ended.output.contains("counted outside the role: S-") && ended.output.contains("(10 March 2026)"))
    #expect(!ended.output.contains("20 February 2026"))

    let shown = try await lab.json("person", "show", "Omar")
    #expect(value(shown, "held", "minutes") as? Int == 30 + 60 + 45 + 120 + 15 + 120)
    #expect(value(shown, "held", "sessions") as? Int == 6)
    #expect(value(shown, "roles", 0, "minutes") as? Int == 60)
    #expect(value(shown, "lastSession") as? String == "2026-04-02")
    let outside = value(shown, "held", "outside") as? [[String: Any]]
    #expect(outside?.compactMap { $0["minutes"] as? Int } == [195, 240, 15])
    #expect(outside?.compactMap { $0["lastSession"] as? String } == ["2026-04-02", "2026-04-02", "2026-04-01"])
    let page = try await lab.succeed("person", "show", "Omar").output
    #expect(page.contains("Held: 6 sessions, 6 h 30 min") && page.contains("Last session: 2026-04-02"))
    #expect(page.contains("Outside the days of a role") && page.contains("(open meetings)"))
    let narrow = await lab.run("person", "show", "Omar", "--no-pager") { $0.sitDown(typing: "") }
    #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(narrow.output)")

    let early = try await lab.json("person", "show", "Omar", "--as-of", "2026-02-01")
    #expect(value(early, "held", "minutes") as? Int == 30)
    #expect(value(early, "lastSession") as? String == "2026-01-20")
  }

  @Test("A session that is work in another role that goes on is not named when a role ends")
  func otherRoleGoesOn() async throws {
    let lab = try await Lab.running(
      """
      programme: prøve
      title: Prøve
      languages: [da, en]
      roles:
        mentor: {title: Mentor}
        jury: {title: Jury}
      sessions:
        - {id: sparring, title: Sparring, host: mentor}
      """)
    try await lab.enrol("Læsehunde")
    try await lab.succeed("person", "add", "Omar Said", "--on", "2026-01-01")
    for role in ["mentor", "jury"] {
      try await lab.succeed("person", "role", "Omar", role, "Læsehunde", "--from", "2026-02-01")
    }
    try await lab.succeed("session", "log", "Læsehunde", "45m", "Plan", "--by", "Omar", "--on", "2026-03-10")
    let jury = try await lab.succeed("person", "role", "Omar", "jury", "Læsehunde", "--end", "--on", "2026-03-01")
    #expect(!jury.output.contains("Held by"))
    let mentor = try await lab.succeed(
      "person", "role", "Omar", "mentor", "Læsehunde", "--end", "--on", "2026-03-01", "--dry-run")
    #expect(mentor.output.contains("Held by Omar Said"))
  }
}
