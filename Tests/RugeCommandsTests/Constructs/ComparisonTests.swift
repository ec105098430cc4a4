import Testing

@testable import RugeCommands

/// The same questions put to several: answers that nobody has, and figures known only together.
struct ComparisonTests {
  private static let definition = """
    programme: kommuner
    title: Kommuner
    languages: [da, en]
    enrols: kommune
    length: open
    indicators:
      - id: ansatte
        title: Ansatte
        categories:
          fleksjob: Fleksjob
          skånejob: Skånejob
          begge: {da: Fleks og skåne, merges: [fleksjob, skånejob]}
    forms:
      - id: status
        title: Status
        rounds: {"2026": 2026-01-01 to 2026-12-31}
        fields:
          antal: {ask: Antal virksomheder, answer: number virksomheder}
          job: {ask: Antal job, answer: number}
          strategi: {ask: Strategi, answer: text}
          brugt: {ask: Bruges den, answer: text, unless: {strategi: none}}
          medarbejdere: {ask: Medarbejdere, answer: indicator ansatte}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Aalborg", "Slagelse")
    try await lab.succeed(
      "form", "answer", "Aalborg", "status.2026", "antal=unknown", "--reason", "Føres ikke", "--on", "2026-02-01")
    try await lab.succeed(
      "form", "answer", "Aalborg", "status", "strategi=none", "job=see:antal", "medarbejdere.begge=12", "--on",
      "2026-02-01")
    try await lab.succeed(
      "form", "answer", "Slagelse", "status", "antal=7", "job=0", "medarbejdere.fleksjob=8", "medarbejdere.skånejob=3",
      "--on", "2026-02-01")
    return lab
  }

  @Test("Unknown stands with its reason, what was not asked is not missing, and categories are counted once")
  func compare() async throws {
    let lab = try await lab()
    let rows = value(try await lab.json("form", "compare", "status"), "rows")
    func cell(_ row: String, _ who: Int) -> Any? { value(entry(row, of: rows), "answers", who) }
    #expect(value(cell("antal", 0), "organisation") as? String == "Aalborg")
    #expect(value(cell("antal", 0), "state") as? String == "unknown")
    #expect(value(cell("antal", 0), "reason") as? String == "Føres ikke")
    #expect(value(cell("antal", 0), "answer") == nil)
    #expect(value(cell("job", 0), "state") as? String == "see")
    #expect(value(cell("job", 1), "answer") as? String == "0")
    #expect(value(cell("brugt", 0), "state") as? String == "not asked")
    #expect(value(cell("brugt", 1), "state") as? String == "open")
    #expect(value(cell("medarbejdere.begge", 0), "answer") as? String == "12")
    #expect(value(cell("medarbejdere.begge", 1), "answer") as? String == "11")
    #expect(value(cell("medarbejdere.fleksjob", 0), "state") as? String == "unknown")
    #expect(value(cell("medarbejdere.fleksjob", 1), "answer") as? String == "8")
    #expect(value(cell("medarbejdere", 0), "answer") as? String == "12")
    #expect(value(cell("medarbejdere", 1), "answer") as? String == "11")
  }

  @Test("The table and the CSV say unknown in words and never leave it empty or zero")
  func text() async throws {
    let lab = try await lab()
    let table = await lab.run("form", "compare", "status")
    #expect(table.output.contains("unknown (Føres ikke)"), "\(table)")
    let csv = await lab.run("form", "compare", "status", "--csv")
    #expect(csv.output.contains("antal,Antal virksomheder,unknown (Føres ikke),7"), "\(csv)")
    #expect(csv.output == (await lab.run("form", "compare", "status", "--format", "csv")).output)
  }

  @Test("What is not asked is not answered, and a day has its figures together or apart, not both")
  func refused() async throws {
    let lab = try await lab()
    let late = await lab.run("form", "answer", "Aalborg", "status", "brugt=Ja", "--on", "2026-02-02")
    #expect(late.code == 3, "\(late)")
    let both = await lab.run(
      "form", "answer", "Slagelse", "status", "medarbejdere.begge=4", "medarbejdere.fleksjob=4", "--on", "2026-03-01")
    #expect(both.code == 3, "\(both)")
    let whole = await lab.run("form", "answer", "Slagelse", "status", "medarbejdere=9", "--on", "2026-03-01")
    #expect(whole.code == 3 && whole.error.contains("ansatte.fleksjob"), "\(whole)")
    #expect(await lab.run("form", "answer", "Slagelse", "status.2027", "antal=1").code == 2)
    #expect(await lab.run("form", "answer", "Slagelse", "status", "antal=see:vrøvl").code == 2)
  }

  @Test("A total with a part that is not known is not known, and says what is")
  func total() async throws {
    let lab = try await lab()
    try await lab.succeed("indicator", "record", "Slagelse", "ansatte.skånejob", "unknown", "--on", "2026-03-01")
    let indicator = value(try await lab.json("indicator", "list", "Slagelse"), 0)
    #expect(value(indicator, "latest", "unknown") as? Bool == true)
    #expect(value(indicator, "latest", "known") as? Int == 8)
    #expect(value(indicator, "latest", "missing", 0) as? String == "skånejob")
    let page = await lab.run("indicator", "list", "Slagelse")
    #expect(page.output.contains("8 known") && page.output.contains("Skånejob"), "\(page)")
    let all = value(try await lab.json("indicator", "list"), 0)
    #expect(value(all, "unknown") as? Bool == true && value(all, "known") as? Int == 12, "\(all ?? "")")
  }

  @Test("Who takes part goes by the programme's own word")
  func word() async throws {
    let lab = try await lab()
    let status = await lab.run("status")
    #expect(status.output.contains("Kommune") && !status.output.contains("Organisation"), "\(status)")
  }
}
