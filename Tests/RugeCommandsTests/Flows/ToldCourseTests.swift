import FoundationEssentials
import Testing

@testable import RugeCommands

@Suite("A course that was gone before the programme changed, written out and taken in again")
struct ToldCourseTests {
  private static let definition = """
    programme: kurs
    title: Kurs
    stages: [afklaring, udvikling, skalering]
    """

  @Test("Stages that were split, that came in between, and that somebody went back to, come in as they went")
  func roundTrip() async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa", "Beta")
    for (name, stage, day) in [
      ("Alfa", "afklaring", "2026-01-20"), ("Alfa", "udvikling", "2026-01-25"), ("Alfa", "skalering", "2026-02-01"),
      ("Beta", "afklaring", "2026-01-20"), ("Beta", "udvikling", "2026-01-25"),
    ] {
      try await lab.succeed("stage", "advance", name, "--to", stage, "--on", day)
    }
    try await lab.succeed("stage", "return", "Beta", "--to", "afklaring", "--reason", "Forfra", "--on", "2026-02-10")
    let split = """
      programme: kurs
      title: Kurs
      stages:
        - afklaring
        - {id: tidlig, was: udvikling}
        - {id: sen, was: udvikling}
        - ny
        - skalering
      """
    try lab.write(split, to: "fonden/kurs.yaml")
    try await lab.apply("kurs.yaml", on: "2026-03-01")
    try await lab.migrate("kurs", on: "2026-03-01")
    try await lab.succeed("export", "--format", "csv", "--output", lab.path("fonden/ud"), "--today", "2026-03-02")

    let other = try await Lab.running(split)
    try other.write(
      try String(contentsOfFile: lab.path("fonden/ud/enrolments.csv"), encoding: .utf8), to: "fonden/enrolments.csv")
    try await other.succeed("import", "enrolments.csv", "--kind", "enrolment", "--new", "--today", "2026-03-02")
    for (name, stages) in [
      ("Alfa", ["afklaring", "tidlig", "skalering"]), ("Beta", ["afklaring", "tidlig", "afklaring"]),
    ] {
      let (then, now) = (
        try await lab.json("timeline", name, "--today", "2026-03-02"),
        try await other.json("timeline", name, "--today", "2026-03-02")
      )
      for index in stages.indices {
        #expect(value(now, "stages", index, "id") as? String == stages[index], "\(name)")
        #expect(value(now, "stages", index, "from") as? String == value(then, "stages", index, "from") as? String)
      }
    }
  }

  @Test("A stage that was dropped is left out of a course that goes on, for no import could enter it")
  func dropped() async throws {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa")
    for (stage, day) in [("afklaring", "2026-01-20"), ("udvikling", "2026-01-25"), ("skalering", "2026-02-01")] {
      try await lab.succeed("stage", "advance", "Alfa", "--to", stage, "--on", day)
    }
    let shorter = Self.definition.replacing("udvikling, ", with: "")
    try lab.write(shorter, to: "fonden/kurs.yaml")
    try await lab.apply("kurs.yaml", on: "2026-03-01")
    try await lab.migrate("kurs", on: "2026-03-01")
    try await lab.succeed("export", "--format", "csv", "--output", lab.path("fonden/ud"), "--today", "2026-03-02")
    let enrolments = try String(contentsOfFile: lab.path("fonden/ud/enrolments.csv"), encoding: .utf8)
    #expect(enrolments.contains("afklaring 2026-01-20; skalering 2026-02-01"), "\(enrolments)")
    let stages = try String(contentsOfFile: lab.path("fonden/ud/stages.csv"), encoding: .utf8)
    #expect(stages.contains("udvikling"), "\(stages)")

    let other = try await Lab.running(shorter)
    try other.write(enrolments, to: "fonden/enrolments.csv")
    try await other.succeed("import", "enrolments.csv", "--kind", "enrolment", "--new", "--today", "2026-03-02")
    let course = try await other.json("timeline", "Alfa", "--today", "2026-03-02")
    #expect(value(course, "stages", 1, "id") as? String == "skalering")
  }

  @Test("A stage that was entered already is not entered a second time")
  func twice() async throws {
    let lab = try await Lab.running(Self.definition)
    try lab.write(
      "Organisation,Optaget,Alle trin\nAlfa,2026-01-02,afklaring 2026-01-05; afklaring 2026-03-01\n",
      to: "fonden/e.csv")
    let result = await lab.run("import", "e.csv", "--kind", "enrolment", "--new")
    #expect(result.code == 65, "\(result)")
  }
}
