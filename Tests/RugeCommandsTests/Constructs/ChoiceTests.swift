import Testing

@testable import RugeCommands

/// Cohorts, and who of them enters a stage.
struct ChoiceTests {
  private static let definition = """
    programme: udvælgelse
    title: Udvælgelse
    languages: [da, en]
    roles:
      dommer: {title: Dommer}
    calendar:
      opstart: day of cohort
    cohorts:
      hold-1: {title: Hold 1, calendar: {opstart: 2026-02-01}}
    agreements:
      kontrakt: {title: Kontrakt, evidence: link}
    forms:
      - id: bedømmelse
        title: Bedømmelse
        by: each dommer
        fields:
          idé: {ask: Idé, answer: 1 to 5}
          hold: {ask: Hold, answer: 1 to 5}
        score: mean
    stages:
      - {id: ansøgt, title: Ansøgt}
      - id: forløb
        title: Forløb
        capacity: 2
        choose: {by: dommer, order: bedømmelse.score, others: afvist}
      - id: år
        title: År
        repeats: true
        enter_when: {signed: kontrakt}
    exits:
      afvist: {title: Afvist, means: declined}
      færdig: {title: Færdig, means: alumni}
    """

  /// Three applicants with a judge each, two of them with an equal score.
  private func lab(_ definition: String = definition) async throws -> Lab {
    let lab = try await Lab.running(definition)
    try await lab.succeed("person", "add", "Jan Holm")
    try await lab.succeed("person", "add", "Ina Berg")
    try await lab.enrol("Alfa", "Beta", "Gamma", cohort: "hold-1")
    for name in ["Alfa", "Beta", "Gamma"] {
      try await lab.succeed("person", "role", "Jan", "dommer", name, "--on", "2026-01-12")
      try await lab.succeed("stage", "advance", name, "--on", "2026-01-12")
    }
    return lab
  }

  @Test("Nobody is chosen who follows a version that does not have the stage by its id, until it is migrated")
  func otherVersion() async throws {
    let lab = try await lab()
    for (name, mark) in [("Alfa", 5), ("Beta", 4), ("Gamma", 1)] {
      try await lab.succeed("form", "answer", name, "bedømmelse", "idé=\(mark)", "hold=\(mark)", "--on", "2026-01-13")
    }
    try lab.write(
      Self.definition.replacing("  - id: forløb\n", with: "  - id: camp\n    was: forløb\n"), to: "ny.yaml")
    func change(_ command: String...) async throws {
      let shown = await lab.run(["programme"] + command)
      // What moves nobody needs no plan.
      if shown.code == 0 { return }
      let code = try #require((shown.output + shown.error).matches(of: /\b[0-9a-f]{4}-[0-9a-f]{4}\b/).last, "\(shown)")
      let changed = await lab.run(["programme"] + command + ["--plan", String(code.output)])
      try #require(changed.code == 0, "\(changed)")
    }
    try await change("apply", lab.path("ny.yaml"))
    let refused = await lab.run("stage", "choose", "camp", "--on", "2026-01-20")
    #expect(refused.code == 3 && refused.error.contains("ruge programme migrate"), "\(refused)")
    try await change("migrate", "udvælgelse", "--all")
    try await lab.succeed("stage", "choose", "camp", "--on", "2026-01-20")
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("The answers by which somebody was chosen, or was not, stay while the choice does")
  func undoing() async throws {
    let lab = try await lab()
    var batches: [String: String] = [:]
    for (name, mark) in [("Alfa", 5), ("Beta", 4), ("Gamma", 1)] {
      let result = try await lab.succeed(
        "form", "answer", name, "bedømmelse", "idé=\(mark)", "hold=\(mark)", "--on", "2026-01-13")
      batches[name] = String(try #require(result.output.firstMatch(of: /ruge undo (\d+)/)).1)
    }
    try await lab.succeed("stage", "choose", "forløb", "--on", "2026-01-20")
    for batch in batches.values {
      let refused = await lab.run("undo", batch)
      #expect(refused.code == 3, "\(refused)")
    }
    try await lab.succeed("undo")
    for batch in batches.values { try await lab.succeed("undo", batch) }
  }

  @Test("Whoever is not chosen has the sessions called off that were planned since the day of the choice, too")
  func plannedSince() async throws {
    let lab = try await lab(Self.definition + "\nsessions:\n  - {id: samtale, title: Samtale, shape: one to one}\n")
    for (name, mark) in [("Alfa", 5), ("Beta", 4), ("Gamma", 1)] {
      try await lab.succeed("form", "answer", name, "bedømmelse", "idé=\(mark)", "hold=\(mark)", "--on", "2026-01-13")
      try await lab.succeed("session", "plan", name, "60m", "--kind", "samtale", "--on", "2026-12-01")
    }
    try await lab.succeed("stage", "choose", "forløb", "--on", "2026-01-20")
    let left = try #require(try await lab.json("session", "list", "--planned") as? [[String: Any]])
    #expect(Set(left.compactMap { value($0, "organisation", "name") as? String }) == ["Alfa", "Beta"])
    #expect(await lab.run("doctor").code == 0)
  }

  @Test("Unknown is never the last place: nobody is chosen before all are scored")
  func unscored() async throws {
    let lab = try await lab()
    try await lab.succeed("form", "answer", "Alfa", "bedømmelse", "idé=5", "hold=4", "--on", "2026-01-13")
    let result = await lab.run("stage", "choose", "forløb", "--on", "2026-01-20")
    #expect(result.code == 3, "\(result)")
    #expect(result.error.contains("Beta") && result.error.contains("Gamma") && !result.error.contains("Alfa"))
  }

  @Test("A tie at the last place is decided by a person, and one undo takes the whole choice back")
  func tie() async throws {
    let lab = try await lab()
    for (name, idea) in [("Alfa", "5"), ("Beta", "3"), ("Gamma", "3")] {
      try await lab.succeed("form", "answer", name, "bedømmelse", "idé=\(idea)", "hold=3", "--on", "2026-01-13")
    }
    let tied = await lab.run("stage", "choose", "forløb", "--on", "2026-01-20")
    #expect(tied.code == 3 && tied.error.contains("Beta") && tied.error.contains("Gamma"), "\(tied)")
    let dry = try await lab.json(
      "stage", "choose", "forløb", "--on", "2026-01-20", "--override", "Lod", "--dry-run")
    #expect((value(dry, "chosen") as? [Any])?.count == 2 && (value(dry, "others") as? [Any])?.count == 1)
    #expect(value(try await lab.json("status", "Alfa"), "stage", "id") as? String == "ansøgt")

    try await lab.succeed("stage", "choose", "forløb", "--on", "2026-01-20", "--override", "Lod")
    let cohort = try await lab.json("cohort", "list")
    #expect(value(cohort, 0, "active") as? Int == 2 && value(cohort, 0, "enrolled") as? Int == 3)
    #expect(value(cohort, 0, "exits", "afvist") as? Int == 1)
    #expect(value(cohort, 0, "stages", "forløb") as? Int == 2)
    try await lab.succeed("undo")
    #expect(value(try await lab.json("cohort", "list"), 0, "stages", "ansøgt") as? Int == 3)
  }

  @Test("Nobody walks alone into a stage that is entered by choice, nor into one that is full")
  func advance() async throws {
    let lab = try await lab()
    let alone = await lab.run("stage", "advance", "Alfa", "--on", "2026-01-20")
    #expect(alone.code == 3 && alone.error.contains("stage choose forløb"), "\(alone)")
    try await lab.succeed("stage", "advance", "Alfa", "--override", "Aftalt", "--on", "2026-01-20")
    try await lab.succeed("stage", "advance", "Beta", "--override", "Aftalt", "--on", "2026-01-20")
    #expect(value(try await lab.json("cohort", "list"), 0, "stages", "forløb") as? Int == 2)
  }

  @Test("A stage that repeats is entered again by its name, and a signature needs what shows it")
  func repeats() async throws {
    let lab = try await lab()
    try await lab.succeed("stage", "advance", "Alfa", "--override", "Aftalt", "--on", "2026-01-20")
    let unsigned = await lab.run("stage", "advance", "Alfa", "--on", "2026-01-21")
    #expect(unsigned.code == 3 && unsigned.error.contains("Kontrakt"), "\(unsigned)")
    #expect(await lab.run("agreement", "sign", "Alfa", "kontrakt", "--on", "2026-01-21").code == 3)
    try await lab.succeed(
      "agreement", "sign", "Alfa", "kontrakt", "--evidence", "https://example.org/k.pdf", "--on", "2026-01-21")
    let list = try await lab.json("agreement", "list", "Alfa")
    #expect(value(list, 0, "signedOn") as? String == "2026-01-21")
    try await lab.succeed("stage", "advance", "Alfa", "--on", "2026-01-22")
    #expect(await lab.run("stage", "advance", "Alfa", "--on", "2026-05-01").code == 3)
    try await lab.succeed("stage", "advance", "Alfa", "--to", "år", "--on", "2026-05-01")
    let status = try await lab.json("status", "Alfa")
    #expect(value(status, "stage", "since") as? String == "2026-05-01")
    #expect(value(status, "cohort", "id") as? String == "hold-1")
    #expect(value(status, "signatures", 0, "signed") as? Bool == true)
  }

  @Test("The mean of several judges is the score, and their names stand beside what they gave")
  func judges() async throws {
    let lab = try await lab()
    try await lab.succeed("person", "role", "Ina", "dommer", "Alfa", "--on", "2026-01-12")
    let nobody = await lab.run("form", "answer", "Alfa", "bedømmelse", "idé=5", "hold=4", "--on", "2026-01-13")
    #expect(nobody.code == 3 && nobody.error.contains("--by"), "\(nobody)")
    try await lab.succeed(
      "form", "answer", "Alfa", "bedømmelse", "idé=5", "hold=4", "--by", "Jan", "--on", "2026-01-13")
    try await lab.succeed(
      "form", "answer", "Alfa", "bedømmelse", "idé=2", "hold=2", "--by", "Ina", "--on", "2026-01-13")
    let form = value(try await lab.json("form", "show", "Alfa", "bedømmelse"), 0)
    #expect(value(form, "score") as? Double == 3.25)
    #expect(value(form, "respondents", 0, "by", "name") as? String == "Jan Holm")
    let one = value(try await lab.json("form", "show", "Alfa", "bedømmelse", "--by", "Ina"), 0)
    #expect(value(one, "score") as? Double == 2)
    let page = await lab.run("form", "show", "Alfa", "bedømmelse")
    #expect(page.output.contains("Jan Holm") && page.output.contains("3.25"), "\(page)")
  }

  @Test("A cohort that the programme does not have is refused, and joining the same one again changes nothing")
  func cohorts() async throws {
    let lab = try await lab()
    #expect(await lab.run("cohort", "join", "Alfa", "hold-9").code == 2)
    let again = await lab.run("cohort", "join", "Alfa", "hold-1", "--on", "2026-01-13")
    #expect(again.code == 0 && again.output.contains("no change"), "\(again)")
  }
}
