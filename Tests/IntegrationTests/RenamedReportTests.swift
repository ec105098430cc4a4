import Foundation
import RugeTestSupport
import Testing

@Suite("Reports of a programme whose ids change")
struct RenamedReportTests {
  private static let first = """
    programme: lille
    title: Lille
    length: 12 months
    stages: [begynd]
    sessions:
      - {id: sparring, title: Sparring}
    indicators:
      - {id: frivillige, title: Frivillige, collect: every 3 months, aggregate: sum}
    forms:
      - {id: skema, title: Skema, fields: {a: {ask: "Hvor mange?", answer: 1 to 5}}}
    records:
      - {id: henvisning, title: Henvisning, fields: {hvad: text}, states: [sendt]}
    reports:
      - {id: kvartal, title: Kvartal, audience: board, due: 1 month after quarter end, sections: [progress, indicators, sessions, skema, henvisning]}

    """

  private static let renamed = [
    ("id: sparring", "id: samtale, was: sparring"), ("id: frivillige", "id: hjaelpere, was: frivillige"),
    ("id: skema", "id: ark, was: skema"), ("id: henvisning", "id: viderevis, was: henvisning"),
    ("skema, henvisning]", "ark, viderevis]"),
  ]

  @Test("keep every section of the time before, and count together those who have moved and those who have not")
  func reports() async throws {
    let playground = try Playground()
    try await playground.done("init", playground.workspace)
    _ = try playground.folder.write(Self.first, to: "demo/x1.yaml")
    _ = try playground.folder.write(
      Self.renamed.reduce(Self.first) { $0.replacing($1.0, with: $1.1) }, to: "demo/x2.yaml")
    try await playground.done("programme", "apply", "x1.yaml", "--on", "2026-01-01")
    for name in ["Alfa", "Beta"] {
      try await playground.done("org", "add", name)
      try await playground.done("enrol", name, "--on", "2026-01-12")
      try await playground.done("session", "log", name, "1h", "--kind", "sparring", "--on", "2026-02-01")
      try await playground.done("indicator", "record", name, "frivillige", "8", "--on", "2026-02-01")
      try await playground.done("form", "answer", name, "skema", "a=2", "--on", "2026-02-01")
      try await playground.done("record", "add", "henvisning", name, "hvad=x", "--on", "2026-02-01")
    }
    let before = try await playground.done("report", "run", "kvartal").output
    #expect(before.contains("Hvor mange?") && before.contains("Henvisning") && before.contains("16 (2 of 2 known)"))
    let plan = try await playground.done("programme", "plan", "x2.yaml").output
    let code = try #require(plan.split(separator: "\n").first { $0.hasPrefix("Plan: ") }).dropFirst(6)
    try await playground.done("programme", "apply", "x2.yaml", "--plan", String(code))
    #expect(try await playground.done("report", "run", "kvartal").output == before)
    try await playground.done("programme", "migrate", "lille", "Alfa")
    #expect(try await playground.done("report", "run", "kvartal").output == before)
    let progress = try await playground.done("report", "run", "progress").output
    #expect(progress.contains("16 (2 of 2 known)") && progress.contains("| Sparring | 2 | 2 |"), "\(progress)")
    #expect(!progress.contains("sparring") && !progress.contains("frivillige"))
    try await playground.done("indicator", "record", "Alfa", "hjaelpere", "9", "--on", "2026-03-01")
    #expect(try await playground.done("report", "run", "kvartal").output.contains("17 (2 of 2 known)"))
  }
}
