import RugeCore
import Testing

@testable import RugeCommands

/// Numbers say what they count, and levels go by their names.
struct MeasuredValueTests {
  private static let definition = """
    programme: tal
    title: Tal
    languages: [da, en]
    length: open
    forms:
      - id: skema
        title: Skema
        fields:
          omsætning: {ask: {da: Hvad er omsætningen?, en: What is the turnover?}, answer: money DKK}
          alder: {ask: {da: Hvor gammel?, en: How old?}, answer: number years}
          hvorfor: {ask: {da: Hvorfor?, en: Why?}, answer: long text}
          derfor: {ask: {da: Derfor?, en: Therefore?}, answer: long text}
    records:
      - {id: match, title: Match, about: organisation, fields: {værdi: {ask: Worth, answer: money DKK}}}
    indicators:
      - {id: salg, title: Salg, unit: USD, baseline: enrolment, target: agreed}
      - id: lev
        title: Niveau
        scale: {1: {da: Idé, en: Idea}, 2: {da: Plan, en: Plan}, 3: {da: Prøvet af, en: Tested}}
        total: lowest
        target: agreed
        categories: {marked: Marked, hold: Hold}
    """

  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa")
    try await lab.succeed(
      "form", "answer", "Alfa", "skema", "omsætning=12500.5", "alder=3", "hvorfor=Fordi", "derfor=see:hvorfor")
    return lab
  }

  private func run(_ lab: Lab, _ language: Language, _ words: String...) async -> String {
    let result = await lab.run(words) { $0.variables["RUGE_LOCALE"] = language.rawValue }
    #expect(result.code == 0, "\(words): \(result)")
    return result.output
  }

  @Test("Money stands with its currency wherever it is read", arguments: Language.allCases)
  func money(language: Language) async throws {
    let lab = try await lab()
    let (sum, thousand, sales, goal) =
      language == .danish
      ? ("12.500,50 DKK", "1000 DKK", "100 USD", "250 USD") : ("DKK 12,500.50", "DKK 1000", "USD 100", "USD 250")
    for page in [
      await run(lab, language, "form", "show", "Alfa"), await run(lab, language, "form", "compare", "skema"),
    ] {
      #expect(page.contains(sum) && page.contains("3 years"), "\(page)")
    }
    let record = await run(lab, language, "record", "add", "match", "Alfa", "værdi=1000")
    #expect(record.contains(thousand), "\(record)")
    let number = String(try #require(record.firstMatch(of: /R-\d+/)).output)
    #expect(await run(lab, language, "record", "show", number).contains("Worth: \(thousand)"))
    #expect(await run(lab, language, "record", "list").contains(thousand))
    let figure = await run(lab, language, "indicator", "record", "Alfa", "salg", "100", "--on", "2026-01-12")
    #expect(figure.contains(sales), "\(figure)")
    #expect(await run(lab, language, "agree", "Alfa", "salg.target=250").contains(goal))
    let status = await run(lab, language, "status", "Alfa")
    #expect(status.contains(sales) && status.contains(goal), "\(status)")
    #expect(await run(lab, language, "indicator", "list").contains(sales))
    let history = await run(lab, language, "history", "Alfa")
    #expect(history.contains(sum) && history.contains(sales), "\(history)")
  }

  @Test("What machines read has the number bare and the currency beside it, and texts without quotation marks")
  func machines() async throws {
    let lab = try await lab()
    let row = entry("omsætning", of: value(try await lab.json("form", "compare", "skema"), "rows"))
    #expect(value(row, "unit") as? String == "DKK" && value(row, "answers", 0, "answer") as? String == "12500.5")
    let field = entry("omsætning", of: value(try await lab.json("form", "show", "Alfa"), 0, "fields"))
    #expect(value(field, "unit") as? String == "DKK" && value(field, "answer") as? String == "12500.5")
    let csv = await lab.run("form", "compare", "skema", "--csv").output
    #expect(csv.contains("omsætning,What is the turnover? (DKK),12500.5"), "\(csv)")
    #expect(csv.contains("hvorfor,Why?,Fordi"), "\(csv)")
  }

  @Test("An answer that stands elsewhere names the other question as it is put", arguments: Language.allCases)
  func see(language: Language) async throws {
    let lab = try await lab()
    let told = language == .danish ? "se »Hvorfor?«" : "see “Why?”"
    #expect(await run(lab, language, "form", "show", "Alfa").contains(told))
    #expect(await run(lab, language, "form", "compare", "skema").contains(told))
  }

  @Test("A level may be given by its name in any language, and is shown with it", arguments: Language.allCases)
  func levels(language: Language) async throws {
    let lab = try await lab()
    let recorded = await run(lab, language, "indicator", "record", "Alfa", "lev.marked", "plan")
    #expect(recorded.contains("2 (Plan)"), "\(recorded)")
    try await lab.succeed("indicator", "record", "Alfa", "lev.hold", "prøvet AF")
    try await lab.succeed("agree", "Alfa", "lev.target=tested")
    let status = await run(lab, language, "status", "Alfa")
    let tested = language == .danish ? "3 (Prøvet af)" : "3 (Tested)"
    #expect(status.contains("2 (Plan)") && status.contains(tested), "\(status)")
    let json = try await lab.json("indicator", "list", "Alfa")
    #expect(value(entry("lev", of: json), "latest", "value") as? Int == 2)
    #expect(value(entry("lev", of: json), "target") as? Int == 3)
    #expect(await lab.run("indicator", "record", "Alfa", "lev.hold", "vrøvl").code == 65)
  }
}
