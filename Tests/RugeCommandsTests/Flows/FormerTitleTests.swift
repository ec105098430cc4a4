import Testing

@testable import RugeCommands

@Suite("What a later version dropped, or calls otherwise")
struct FormerTitleTests {
  private static let first = """
    programme: kurs
    title: Course
    roles:
      raadgiver: {title: Adviser}
    stages:
      - {id: afklaring, title: Clarify}
      - {id: udvikling, title: Develop}
      - {id: skalering, title: Scale}
    sessions:
      - {id: sparring, title: Sparring}
      - {id: lejr, title: Camp}
    forms:
      - id: status
        title: Status
        by: raadgiver
        fields: {godt: {ask: "Well?", answer: yes or no}}
        rounds:
          midtvejs: {title: Half way, when: 8 weeks after enrolment}
    indicators:
      - {id: frivillige, title: Volunteers, aggregate: sum}
      - {id: timer, title: Hours of sparring, count: hours sparring}
    cohorts:
      f26: {title: Spring 2026}

    """

  private static let changes = [
    ("  - {id: udvikling, title: Develop}\n", ""), ("  - {id: lejr, title: Camp}\n", ""),
    ("id: status\n", "id: ark\n    was: status\n"), ("midtvejs: {", "halvvejs: {was: midtvejs, "),
    ("title: Volunteers,", "title: Helpers,"), ("title: Spring 2026", "title: The spring"),
    ("id: sparring,", "id: samtale, was: sparring,"), ("hours sparring", "hours samtale"),
  ]

  private func run(_ lab: Lab, on day: String, _ arguments: String...) async throws -> String {
    let result = await lab.run(arguments + ["--today", day])
    try #require(result.code == 0, "\(arguments): \(result)")
    return result.output
  }

  /// Alfa went through all three stages and follows the version of 1 April, which has two of them.
  private func moved() async throws -> Lab {
    let lab = try Lab()
    try lab.write(Self.first, to: "fonden/kurs.yaml")
    _ = try await run(lab, on: "2026-01-05", "init", ".", "--programme", "kurs.yaml")
    for command in [
      ["org", "add", "Alfa"], ["enrol", "Alfa", "--cohort", "f26"],
      ["stage", "advance", "Alfa", "--on", "2026-01-06"], ["stage", "advance", "Alfa", "--on", "2026-01-20"],
      ["stage", "advance", "Alfa", "--on", "2026-02-20"],
      ["session", "log", "Alfa", "3h", "--kind", "lejr", "--on", "2026-01-12"],
      ["session", "log", "Alfa", "1h", "--kind", "sparring", "--on", "2026-01-13"],
      ["indicator", "record", "Alfa", "frivillige", "8", "--on", "2026-01-14"],
      ["form", "answer", "Alfa", "status.midtvejs", "godt=yes", "--on", "2026-02-25"],
    ] {
      let result = await lab.run(
        command + ["--today", command[0] == "org" || command[0] == "enrol" ? "2026-01-05" : "2026-03-01"])
      try #require(result.code == 0, "\(command): \(result)")
    }
    try lab.write(Self.changes.reduce(Self.first) { $0.replacing($1.0, with: $1.1) }, to: "fonden/kurs.yaml")
    for command in [["programme", "apply", "kurs.yaml"], ["programme", "migrate", "kurs", "--all"]] {
      let asked = await lab.run(command + ["--today", "2026-04-01"])
      let code = try #require(
        asked.error.split(separator: "--plan ").last?.split(whereSeparator: \.isWhitespace).first, "\(asked)")
      let done = await lab.run(command + ["--plan", String(code), "--today", "2026-04-01"])
      try #require(done.code == 0, "\(done)")
    }
    return lab
  }

  @Test("goes by the title that it had last, where an enrolment’s past is shown")
  func past() async throws {
    let lab = try await moved()
    let timeline = try await run(lab, on: "2026-04-02", "timeline", "Alfa").split(separator: "\n").map(String.init)
    #expect(timeline.contains { $0.hasPrefix("Develop ") && $0.contains("█") }, "\(timeline)")
    #expect(timeline.contains { $0.hasPrefix("Camp ") && $0.contains("•") }, "\(timeline)")
    let stages = try await run(lab, on: "2026-04-02", "stage", "show", "Alfa").split(separator: "\n").map(String.init)
    #expect(stages.map { $0.split(separator: " ")[1] } == ["Clarify", "Develop", "Scale"], "\(stages)")
    let status = try await run(lab, on: "2026-04-02", "status", "Alfa")
    #expect(status.contains("Camp: 1 (3 h)"), "\(status)")
  }

  @Test("says of a round that has another id what it was called")
  func round() async throws {
    let history = try await run(moved(), on: "2026-04-02", "history", "Alfa")
    #expect(history.contains("the round “Half way” has the id halvvejs now"), "\(history)")
  }

  @Test("is spoken of on an earlier day in the words of that day, under the ids that it had")
  func asOf() async throws {
    let lab = try await moved()
    let then = try await run(lab, on: "2026-04-02", "indicator", "list", "--as-of", "2026-03-01")
    #expect(then.contains("Volunteers") && !then.contains("Helpers"), "\(then)")
    #expect(then.split(separator: "\n").contains { $0.hasPrefix("Hours of sparring") && $0.hasSuffix(" 1") }, "\(then)")
    #expect(try await run(lab, on: "2026-04-02", "indicator", "list").contains("Helpers"))
    let cohorts = try await run(lab, on: "2026-04-02", "cohort", "list", "--as-of", "2026-03-01")
    #expect(cohorts.contains("Spring 2026") && !cohorts.contains("The spring"), "\(cohorts)")
    #expect(try await run(lab, on: "2026-04-02", "cohort", "list").contains("The spring"))
    for name in ["f26", "Spring 2026", "The spring"] {
      let page = try await run(lab, on: "2026-04-02", "cohort", "show", name, "--as-of", "2026-03-01")
      #expect(page.contains("Spring 2026") && !page.contains("The spring") && page.contains("Alfa"), "\(page)")
    }
    let now = try await run(lab, on: "2026-04-02", "cohort", "show", "f26")
    #expect(now.contains("The spring") && now.contains("Alfa"), "\(now)")
  }
}
