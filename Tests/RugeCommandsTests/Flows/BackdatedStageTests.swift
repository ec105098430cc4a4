import Testing

@testable import RugeCommands

@Suite("Stages of an enrolment that came to another version")
struct BackdatedStageTests {
  private static let first = """
    programme: kurs
    title: Course
    stages:
      - {id: base, title: Base}
      - {id: grow, title: Growth}
      - {id: anchor, title: Anchoring}

    """

  /// Alfa is in Growth since 15 April, and follows since 1 September a version in which Market comes next.
  private func moved() async throws -> Lab {
    let lab = try Lab()
    try lab.write(Self.first, to: "fonden/kurs.yaml")
    for command in [
      ["init", ".", "--programme", "kurs.yaml"], ["org", "add", "Alfa"], ["enrol", "Alfa", "--on", "2026-04-01"],
      ["stage", "advance", "Alfa", "--on", "2026-04-01"], ["stage", "advance", "Alfa", "--on", "2026-04-15"],
    ] {
      let done = await lab.run(command + ["--today", "2026-05-01"])
      try #require(done.code == 0, "\(command): \(done)")
    }
    let market = "  - {id: sell, title: Market}\n  - {id: anchor,"
    try await change(lab, to: Self.first.replacing("  - {id: anchor,", with: market), on: "2026-09-01")
    return lab
  }

  private func change(_ lab: Lab, to definition: String, on day: String) async throws {
    try lab.write(definition, to: "fonden/kurs.yaml")
    try await lab.apply("kurs.yaml", on: day)
    try await lab.migrate("kurs", on: day)
  }

  @Test("A stage cannot be entered on a day when the version followed did not have it")
  func beforeTheVersion() async throws {
    let lab = try await moved()
    let early = await lab.run("stage", "advance", "Alfa", "--on", "2026-08-20", "--today", "2026-09-20")
    #expect(early.code == 3)
    #expect(early.error.contains("follows the version with Market only from 1 September 2026"), "\(early)")
    #expect(await lab.run("stage", "advance", "Alfa", "--on", "2026-09-01", "--today", "2026-09-20").code == 0)
  }

  @Test("A stage that both versions have can be entered on a day before the move")
  func inBothVersions() async throws {
    let lab = try await moved()
    let before = await lab.run(
      "stage", "advance", "Alfa", "--to", "anchor", "--override", "Market came later", "--on", "2026-08-20", "--today",
      "2026-09-20")
    // Market lies between, and is not optional in the version that judges.
    #expect(before.error.contains("cannot pass over Market"), "\(before)")
    try await change(lab, to: Self.first, on: "2026-10-01")
    let after = await lab.run("stage", "advance", "Alfa", "--on", "2026-08-20", "--today", "2026-10-20")
    #expect(after.code == 0, "\(after)")
  }

  @Test("Stages are shown in the order of the days, the dropped one where it was, and those ahead last")
  func order() async throws {
    let lab = try await moved()
    _ = await lab.run("stage", "advance", "Alfa", "--on", "2026-09-10", "--today", "2026-09-20")
    try lab.write(Self.first, to: "fonden/kurs.yaml")
    try await lab.apply("kurs.yaml", on: "2026-10-01")
    let asked = await lab.run(
      "programme", "migrate", "kurs", "--all", "--map", "sell=grow", "--today", "2026-10-01", "--no-input")
    let code = try #require(
      asked.error.split(separator: "--plan ").last?.split(whereSeparator: \.isWhitespace).first, "\(asked)")
    let done = await lab.run(
      "programme", "migrate", "kurs", "--all", "--map", "sell=grow", "--plan", String(code), "--today", "2026-10-01")
    try #require(done.code == 0, "\(done)")
    let shown = await lab.run("stage", "show", "Alfa", "--today", "2026-10-20").output
    let stages = shown.split(separator: "\n").filter { "✓▸·".contains($0.first ?? " ") }.map {
      $0.split(separator: " ")[1]
    }
    #expect(stages == ["Base", "Growth", "Market", "Growth", "Anchoring"], "\(shown)")
  }
}
