import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Reports of the programmes that ship")
struct ShippedReportTests {
  private struct Cohort: Decodable { let id: String }
  private struct Total: Decodable {
    let id: String
    let value: Int?
  }

  private static let folder = URL(filePath: #filePath).appending(path: "../../../../Programmes").standardized

  private static let programmes =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test("There are twelve programmes")
  func all() {
    #expect(Self.programmes.count == 12)
  }

  @Test("Each of them comes out in every format", arguments: programmes)
  func everyFormat(file: String) async throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let id = String(try #require(text.firstMatch(of: /(?m)^programme: (\S+)/)).output.1)
    let promised = String(try #require(text.firstRange(of: "\nreports:\n").map { text[$0.upperBound...] }))
    let reports = promised.matches(of: /(?m)^  - (?:\{)?id: ([^\s,]+)/).map { String($0.output.1) }
    try #require(!reports.isEmpty)

    let playground = try Playground(variables: ["RUGE_LOCALE": "en"])
    try await playground.done("init", "demo", "--programme", id)
    try await playground.done("org", "add", "Opdigtet")
    let enrolled = try await playground.ruge("enrol", "Opdigtet", "--on", "2026-01-05")
    if enrolled.ending != .exited(0) {
      let cohorts: [Cohort] = try await playground.ruge("cohort", "list", "--json").decoded()
      let cohort = try #require(cohorts.first, "\(enrolled.errors)")
      try await playground.done("enrol", "Opdigtet", "--cohort", cohort.id, "--on", "2026-01-05")
    }
    for report in reports {
      for format in ["html", "markdown", "json", "csv"] {
        let made = try await playground.done(
          "report", "run", report, "--format", format, "--narrative", "A good half year.", "--as-of", "2026-06-01")
        #expect(made.output.contains(format == "csv" ? "Reference" : "A good half year."), "\(report) as \(format)")
        #expect(made.errors.isEmpty && !made.output.contains("{{"), "\(report) as \(format): \(made.errors)")
      }
      let bare = try await playground.done("report", "run", report)
      #expect(bare.output.contains("The narrative has not been written yet.") && bare.errors.contains("--narrative"))
    }
  }

  @Test("Municipalities are set side by side for the public, in their own word")
  func municipalities() async throws {
    let run = try await ProgrammeRun("kommunestatus", today: "2019-02-01")
    for name in ["Aalborg", "Roskilde"] {
      try await run.done("org add '\(name) Kommune'")
      try await run.done("enrol \(name)", on: "2018-06-01")
    }
    try await run.done(
      "form answer Aalborg status.2018 antal=unknown --reason 'not counted'", on: "2018-08-15")
    try await run.done("form answer Roskilde status.2018 antal=6 'erfaringer=Gode erfaringer'", on: "2018-08-15")
    try await run.done(
      "report run sammenligning --format markdown", saying: "6 in all (1 of 2 known)",
      "**Aalborg Kommune** (E-3): unknown (not counted)", "Gode erfaringer", "For the public")
    let investor = try await run.done("report run sammenligning --audience investor", saying: "(not for these readers)")
    #expect(!investor.output.contains("Gode erfaringer") && !investor.output.contains("not counted"))
    let progress = try await run.done("report run progress", saying: "| Municipality |", "## The participants").output
    #expect(!progress.contains("Organisation") && !progress.contains("## Status questions"))
  }

  @Test("A session of several is counted once, also by what counts sessions; guests are counted too")
  func jointSessions() async throws {
    let run = try await ProgrammeRun("aalborg-rådgivning", today: "2026-03-31")
    for name in ["Natteravnene", "Bistroen"] {
      try await run.done("org add \(name)")
      try await run.done("enrol \(name)", on: "2026-01-15")
    }
    try await run.done("session log Natteravnene Bistroen 2h --kind rådgivning", on: "2026-01-20")
    try await run.done("session log 30m --kind rådgivning", on: "2026-01-21")
    try await run.done("session log 2h --kind startup-café --guests 23", on: "2026-02-05")
    try await run.done("record add tendens emne=Indkøb kilde=https://example.org/rapport", on: "2026-03-04")
    try await run.done(
      "report run progress", saying: "in 3 sessions, 2 of them with people who are not enrolled",
      "counts once in the totals", "2 (2 of 2 known), 1 of it outside the enrolments", "23 guests")
    let totals: [Total] = try await run.json("indicator list")
    #expect(totals.first { $0.id == "kontakter" }?.value == 2)
    try await run.done(
      "report run årsstatus --as-of 2027-02-01", saying: "## Trend", "1 in all", "Subject: Indkøb", "## Match")
  }
}
