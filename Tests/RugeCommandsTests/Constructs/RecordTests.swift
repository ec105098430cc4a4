import Testing

@testable import RugeCommands

/// Records of a programme's own: referrals about one, matches between several, trends about nobody.
struct RecordTests {
  private static let definition = """
    programme: rådgivning
    title: Rådgivning
    languages: [da, en]
    length: open
    records:
      - id: henvisning
        title: Henvisning
        about: organisation
        fields:
          til: {ask: Henvist til, answer: organisation}
          samtykke: {ask: Samtykke givet, answer: date, required: true}
        states: [foreslået, sendt, [optaget, afvist]]
      - id: match
        title: Match
        about: [organisation]
        fields:
          anledning: {ask: Anledning, answer: [samhandel, udbud]}
          verdensmål: {ask: Verdensmål, answer: {several: sdg}}
          værdi: {ask: Værdi, answer: money DKK}
        states: [idé, møde, [aftale, intet]]
      - id: tendens
        title: Tendens
        about: nothing
        fields:
          emne: {ask: Emne, answer: text, required: true}
    indicators:
      - {id: henvist, title: Optaget, count: henvisning optaget}
      - {id: aftaler, title: Aftaler, count: match aftale}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Læsehunde", "Natteravnene")
    return lab
  }

  /// The id that adding a record printed.
  private func id(_ result: Lab.Result) throws -> String {
    let word = try #require(result.output.firstMatch(of: /R-\d+/))
    return String(word.output)
  }

  @Test("What was written under an earlier id of a question is read under the one of today")
  func renamedQuestions() async throws {
    func definition(_ question: String, _ more: String) -> String {
      """
      programme: prøve
      title: Prøve
      records:
        - id: sag
          title: Sag
          about: organisation
          fields: {\(question): {ask: Hvorfor, answer: text\(more)}}
        - id: tendens
          title: Tendens
          about: nothing
          fields: {\(question): {ask: Hvorfor, answer: text\(more)}}
      forms:
        - id: indledning
          title: Indledning
          fields: {\(question): {ask: Hvorfor, answer: text\(more)}}
      """
    }
    let lab = try await Lab.running(definition("hvorfor", ""))
    try await lab.enrol("Læsehunde")
    let added = try await lab.succeed("record", "add", "sag", "Læsehunde", "hvorfor=Det haster")
    let trend = try await lab.succeed("record", "add", "tendens", "hvorfor=Flere søger")
    try await lab.succeed("form", "answer", "Læsehunde", "indledning", "hvorfor=Vi vil mere")
    try lab.write(definition("grund", ", was: hvorfor"), to: "fonden/prøve.yaml")
    try await lab.succeed("programme", "apply", "prøve.yaml")
    try await lab.succeed("programme", "migrate", "prøve", "--all")
    #expect(try await lab.succeed("record", "show", try id(added)).output.contains("Det haster"))
    #expect(try await lab.succeed("record", "show", try id(trend)).output.contains("Flere søger"))
    #expect(try await lab.succeed("form", "show", "Læsehunde", "indledning").output.contains("Vi vil mere"))
  }

  @Test("A record may leave states out, which is said")
  func leftOut() async throws {
    let lab = try await lab()
    let added = try await lab.succeed(
      "record", "add", "henvisning", "Læsehunde", "til=Natteravnene", "samtykke=2026-03-01", "--on", "2026-03-01")
    let moved = try await lab.succeed("record", "set", try id(added), "--to", "optaget", "--on", "2026-03-02")
    #expect(moved.output.contains("sendt"), "\(moved)")
  }

  @Test("A record must say what its kind requires, begins in the first state, and goes forwards to an end")
  func states() async throws {
    let lab = try await lab()
    let without = await lab.run("record", "add", "henvisning", "Læsehunde", "til=Natteravnene")
    #expect(without.code == 3 && without.error.contains("Samtykke givet"), "\(without)")
    let added = try await lab.succeed(
      "record", "add", "henvisning", "Læsehunde", "til=Natteravnene", "samtykke=2026-03-01", "--on", "2026-03-01")
    let record = try id(added)
    try await lab.succeed("record", "set", record, "--to", "sendt", "--on", "2026-03-02")
    let shown = try await lab.json("record", "show", record)
    #expect(value(shown, "state") as? String == "sendt" && value(shown, "since") as? String == "2026-03-02")
    #expect(value(shown, "organisation", "name") as? String == "Læsehunde")
    let fields = value(shown, "fields")
    #expect(value(entry("samtykke", of: fields), "answer") as? String == "2026-03-01")
    #expect(await lab.run("record", "set", record, "--to", "foreslået").code == 3)
    #expect(await lab.run("record", "set", record, "--to", "vrøvl").code == 3)
    try await lab.succeed("record", "set", record, "--to", "optaget", "--on", "2026-04-01")
    #expect(await lab.run("record", "set", record, "--to", "afvist").code == 3)
    let text = await lab.run("record", "show", record)
    #expect(text.output.contains("Natteravnene") && text.output.contains("optaget"), "\(text)")
  }

  @Test("A record between several needs two, and is found with each of them")
  func parties() async throws {
    let lab = try await lab()
    #expect(await lab.run("record", "add", "match", "--with", "Læsehunde", "anledning=udbud").code == 3)
    #expect(await lab.run("record", "add", "match", "--with", "Læsehunde", "--with", "Læsehunde").code == 3)
    let bad = await lab.run("record", "add", "match", "Læsehunde", "--with", "Natteravnene", "verdensmål=18")
    #expect(bad.code == 65, "\(bad)")
    let currency = await lab.run("record", "add", "match", "Læsehunde", "--with", "Natteravnene", "værdi=EUR 5")
    #expect(currency.code == 65, "\(currency)")
    let added = try await lab.succeed(
      "record", "add", "match", "Læsehunde", "--with", "Natteravnene=køber", "verdensmål=12, 8", "værdi=DKK 50000")
    let record = try id(added)
    for name in ["Læsehunde", "Natteravnene"] {
      let list = try await lab.json("record", "list", name)
      #expect(value(list, 0, "id") as? String == record, "\(name): \(list)")
    }
    let shown = try await lab.json("record", "show", record)
    #expect(value(shown, "parties", 1, "part") as? String == "køber")
    #expect(value(entry("verdensmål", of: value(shown, "fields")), "answer") as? String == "8,12")
    #expect(value(entry("værdi", of: value(shown, "fields")), "answer") as? String == "50000")
    try await lab.succeed("record", "set", record, "--to", "aftale")
    #expect(value(entry("aftaler", of: try await lab.json("indicator", "list")), "value") as? Int == 1)
    let undone = await lab.run("undo", String(record.dropFirst(2)))
    #expect(undone.code == 3, "a later move rests on the record: \(undone)")
  }

  @Test("A record about nobody is listed by its kind, and one about somebody is not taken for it")
  func aboutNobody() async throws {
    let lab = try await lab()
    try await lab.succeed("record", "add", "tendens", "emne=Flere spørger om udbud")
    try await lab.succeed("record", "add", "henvisning", "Læsehunde", "samtykke=2026-03-01")
    let list = try await lab.json("record", "list", "--kind", "tendens")
    #expect((list as? [Any])?.count == 1)
    #expect(value(entry("emne", of: value(list, 0, "fields")), "answer") as? String == "Flere spørger om udbud")
    #expect((try await lab.json("record", "list") as? [Any])?.count == 2)
    #expect((try await lab.json("record", "list", "--state", "foreslået") as? [Any])?.count == 1)
    #expect(await lab.run("record", "add", "tendens", "Læsehunde", "emne=x").code == 3)
    #expect(await lab.run("record", "add", "henvisning", "samtykke=2026-03-01").code == 64)
    #expect(await lab.run("record", "list", "--kind", "vrøvl").code == 2)
    #expect(await lab.run("record", "show", "R-9999").code == 2)
  }

  @Test("Undo takes a whole record back, and its number never comes to mean another")
  func undo() async throws {
    let lab = try await lab()
    let first = try id(try await lab.succeed("record", "add", "tendens", "emne=a"))
    try await lab.succeed("undo")
    #expect(await lab.run("record", "show", first).code == 2)
    let second = try id(try await lab.succeed("record", "add", "tendens", "emne=b"))
    #expect(first != second)
    #expect((try await lab.json("record", "list") as? [Any])?.count == 1)
  }

  @Test("A dry run of a record records nothing")
  func dryRun() async throws {
    let lab = try await lab()
    try await lab.succeed("record", "add", "tendens", "emne=a", "--dry-run")
    #expect((try await lab.json("record", "list") as? [Any])?.isEmpty == true)
  }

  @Test("The kind and whom it is about may change places, and what is misspelt is told with what was meant")
  func eitherOrder() async throws {
    let lab = try await lab()
    let turned = try await lab.succeed("record", "add", "Læsehunde", "henvisning", "samtykke=2026-03-01")
    #expect(turned.output.contains("Læsehunde") && turned.output.contains("Henvisning"), "\(turned)")
    for arguments in [["henvisning", "Læsehnde"], ["Læsehnde", "henvisning"]] {
      let result = await lab.run(["record", "add"] + arguments + ["samtykke=2026-03-01"])
      #expect(result.code == 2 && result.error.contains("Did you mean “Læsehunde”?"), "\(result)")
    }
    for arguments in [["henvsning", "Læsehunde"], ["Læsehunde", "henvsning"]] {
      let result = await lab.run(["record", "add"] + arguments + ["samtykke=2026-03-01"])
      #expect(result.code == 2 && result.error.contains("Did you mean “henvisning”?"), "\(result)")
    }
    #expect(await lab.run("history", "Natteravnenne").error.contains("Did you mean “Natteravnene”?"))
  }

  @Test("What has happened has no day ahead")
  func pastDates() async throws {
    let lab = try await Lab.running(Self.definition.replacing("answer: date,", with: "answer: date up to today,"))
    try await lab.enrol("Læsehunde")
    let ahead = await lab.run(
      "record", "add", "henvisning", "Læsehunde", "samtykke=2026-06-02", "--today", "2026-06-01")
    #expect(ahead.code == 65 && ahead.error.contains("a date that is not ahead"), "\(ahead)")
    for answer in ["2026-06-01", "2026-05-31"] {
      try await lab.succeed(
        "record", "add", "henvisning", "Læsehunde", "samtykke=\(answer)", "--today", "2026-06-01")
    }
    #expect((try await lab.json("record", "list") as? [Any])?.count == 2)
  }

  @Test("Records of the programme itself remind those who work with the bodies in them, once")
  func reminders() async throws {
    let lab = try await Lab.running(
      Self.definition + """

        roles:
          rådgiver: {title: Rådgiver}
        reminders:
          - {id: match-venter, when: 2 weeks after match idé, to: rådgiver}
        """)
    try await lab.enrol("Læsehunde", "Natteravnene")
    try await lab.succeed("person", "add", "Mette")
    try await lab.succeed("person", "role", "Mette", "rådgiver", "Natteravnene", "--on", "2026-01-12")
    let added = try await lab.succeed(
      "record", "add", "match", "--with", "Læsehunde", "--with", "Natteravnene", "--on", "2026-03-01")
    let record = try id(added)
    #expect((try await lab.json("remind", "due", "--today", "2026-03-14") as? [Any])?.isEmpty == true)
    let due = try await lab.json("remind", "due", "--today", "2026-03-15")
    #expect((due as? [Any])?.count == 1 && value(due, 0, "rule") as? String == "match-venter", "\(due)")
    #expect(value(due, 0, "enrolment") == nil && value(due, 0, "programme") as? String == "rådgivning")
    #expect(value(due, 0, "to", 0, "people", 0, "name") as? String == "Mette")
    let sentence = try #require(value(due, 0, "sentence") as? String)
    #expect(sentence.hasPrefix("Læsehunde and Natteravnene: “Match” \(record)"), "\(sentence)")
    let today = await lab.run("today", "--all", "--today", "2026-03-15")
    #expect(today.output.contains(record), "\(today)")
    try await lab.succeed("record", "set", record, "--to", "møde", "--on", "2026-03-15")
    #expect((try await lab.json("remind", "due", "--today", "2026-03-16") as? [Any])?.isEmpty == true)
  }
}
