import Foundation
import Testing

@testable import RugeCommands

@Suite("What a definition asks otherwise of those who take part, and what it leaves behind")
struct ChangedRuleTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    roles: {mentor: {title: Mentor}, kontakt: {title: Kontakt, of: organisation}}
    stages: [{id: fase, title: Fasen, leave_when: {signed: brev}}, {id: næste, title: Næste}]
    agreements: {brev: Brev, bilag: Bilag}
    milestones: [{id: plan, title: Planen, reviewed_by: mentor}]
    forms: [{id: skema, title: Skemaet, by: mentor, fields: {art: {ask: Arten?, answer: [kort, lang]}}}]
    indicators:
      - {id: medlemmer, title: Medlemmer, target: agreed}
      - {id: ansatte, title: Ansatte, categories: {fuld: Fuldtid, halv: Halvtid}}
    records: [{id: sag, title: Sag, states: [ny, lukket]}]
    sessions: [{id: samtale, title: Samtale}]
    """

  /// Alfa, with a mentor, an answer, a target and figures.
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa")
    for command in [
      ["stage", "advance", "Alfa"], ["person", "add", "Mona"], ["person", "role", "Mona", "mentor", "Alfa"],
      ["form", "answer", "Alfa", "skema", "art=kort"], ["agree", "Alfa", "medlemmer.target=30"],
      ["indicator", "record", "Alfa", "medlemmer", "12"],
    ] {
      let result = await lab.run(command + ["--on", "2026-02-01"])
      try #require(result.code == 0, "\(command): \(result)")
    }
    return lab
  }

  private func plan(_ changes: [(old: String, new: String)], _ lab: Lab, _ locale: String = "en") async throws
    -> Lab.Result
  {
    var text = Self.definition
    for change in changes {
      try #require(text.contains(change.old), "\(change.old)")
      text = text.replacing(change.old, with: change.new)
    }
    try lab.write(text, to: "fonden/ny.yaml")
    return await lab.run("programme", "plan", "ny.yaml", "--today", "2026-03-10") {
      $0.variables["RUGE_LOCALE"] = locale
    }
  }

  /// Applies what was planned last, and moves everybody along.
  private func follow(_ lab: Lab) async throws {
    for command in [["programme", "apply", "ny.yaml"], ["programme", "migrate", "prøve", "--all"]] {
      let asked = await lab.run(command + ["--today", "2026-03-10"])
      guard asked.code != 0 else { continue }
      let code = try #require(asked.error.matches(of: /\b[0-9a-f]{4}-[0-9a-f]{4}\b/).last, "\(asked)")
      let result = await lab.run(command + ["--plan", String(code.output), "--today", "2026-03-10"])
      try #require(result.code == 0, "\(result)")
    }
  }

  @Test("Figures that were typed in are not taken the place of by what is counted, and the other way round")
  func counts() async throws {
    let lab = try await lab()
    let counted = [(old: "title: Medlemmer, target: agreed", new: "title: Medlemmer, count: sessions samtale")]
    let refused = try await plan(counted, lab)
    #expect(refused.code == 3 && refused.error.contains("“medlemmer” cannot become counted"), "\(refused)")
    #expect(refused.error.contains("a new id without “was”"), "\(refused)")
    #expect(refused.output.contains("figures of “Medlemmer” were typed in, and it would be counted"), "\(refused)")
    #expect(try await plan(counted, try await Lab.running(Self.definition)).code == 0)
  }
}
