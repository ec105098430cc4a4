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
    sessions: [{id: samtale, title: Samtale, host: mentor}]
    organisations: {fields: {egn: {ask: Egnen?, answer: [{by: By}, {land: Land}]}}}
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

  @Test("Another adviser's side, reviewer, answerer or gate is told to those whom it concerns, from what to what")
  func sides() async throws {
    let lab = try await lab()
    let told = try await plan(
      [
        (old: "mentor: {title: Mentor}", new: "mentor: {title: Mentor, of: organisation}"),
        (old: "reviewed_by: mentor", new: "reviewed_by: kontakt"),
        (old: "leave_when: {signed: brev}", new: "leave_when: {all: [signed: brev, signed: bilag]}"),
      ], lab)
    #expect(
      told.output.contains(
        "“Mentor”, belongs to: one of the programme’s people → one of the organisation’s people"), "\(told)")
    #expect(told.output.contains("“Planen”, reviewed by: Mentor → Kontakt"), "\(told)")
    #expect(told.output.contains("“Fasen”, may be left when:"), "\(told)")
    let danish = try await plan([(old: "reviewed_by: mentor", new: "reviewed_by: kontakt")], lab, "da")
    #expect(danish.output.contains("»Planen«, godkendes af: Mentor → Kontakt"), "\(danish)")
    let enrolled = try await plan([(old: "title: Prøve\n", new: "title: Prøve\nenrols: projekt\n")], lab)
    #expect(enrolled.output.contains("(E-3 Alfa): participants:"), "\(enrolled)")
  }

  @Test("Another host, another signatory and a new category are told to those whom they concern")
  func otherSides() async throws {
    let lab = try await lab()
    let changes = [
      (old: "host: mentor", new: "host: kontakt"), (old: "brev: Brev", new: "brev: {title: Brev, with: kontakt}"),
      (old: "halv: Halvtid}", new: "halv: Halvtid, time: Timeløn}"),
    ]
    let told = try await plan(changes, lab)
    #expect(told.output.contains("(E-3 Alfa): “Samtale”, held by: Mentor → Kontakt"), "\(told)")
    #expect(told.output.contains("(E-3 Alfa): “Brev”, also signed by: none → Kontakt"), "\(told)")
    #expect(!told.output.contains("(E-3 Alfa): “Ansatte”"), "there are no figures of it: \(told)")
    for category in ["fuld", "halv"] {
      let result = await lab.run("indicator", "record", "Alfa", "ansatte.\(category)", "4", "--on", "2026-02-02")
      try #require(result.code == 0, "\(result)")
    }
    let signed = await lab.run("agreement", "sign", "Alfa", "brev", "--on", "2026-02-02")
    try #require(signed.code == 0, "\(signed)")
    let later = try await plan(changes, lab)
    #expect(later.output.contains("“Ansatte”, new category: “Timeløn”"), "\(later)")
    #expect(!later.output.contains("(E-3 Alfa): “Brev”"), "it is signed: \(later)")
  }

  @Test("Options of what is kept about organisations cannot go where they were chosen, and are told where they change")
  func organisations() async throws {
    let lab = try await lab()
    let removed = [(old: "[{by: By}, {land: Land}]", new: "[{by: By}, {ø: Ø}]")]
    #expect(try await plan(removed, lab).code == 0)
    let answered = await lab.run("org", "answer", "Alfa", "egn=land", "--on", "2026-02-02")
    try #require(answered.code == 0, "\(answered)")
    let refused = try await plan(removed, lab)
    #expect(refused.code == 3 && refused.error.contains("“egn”"), "\(refused)")
    #expect(refused.output.contains("the answers given to “Egnen?” do not fit the new kind of answer"), "\(refused)")
    let told = try await plan([(old: "{land: Land}", new: "{land: Øde}")], lab)
    #expect(told.code == 0 && told.output.contains("the answer “Land” to “Egnen?” will read “Øde”"), "\(told)")
    let others = try await plan([(old: "{by: By}", new: "{by: Storby}")], lab)
    #expect(!others.output.contains("will read"), "nobody chose it: \(others)")
  }

  @Test("Answers from before a form had rounds are named in the plan and in the status")
  func rounds() async throws {
    let lab = try await lab()
    let plan = try await plan([(old: "by: mentor, fields", new: "by: mentor, rounds: {en: 2026-09-01}, fields")], lab)
    #expect(
      plan.output.contains("the answers to “Skemaet” from before it had rounds belong to none of them"), "\(plan)")
    #expect(plan.output.contains("Arten?"), "what was answered stands below: \(plan)")
    try await follow(lab)
    let status = await lab.run("status", "Alfa", "--today", "2026-03-11")
    #expect(status.output.contains("the answers to the form “Skemaet” from before it had rounds"), "\(status)")
    let json = try await lab.json("status", "Alfa", "--today", "2026-03-11")
    #expect(value(json, "outside", 0, "kind") as? String == "form", "\(json)")
    #expect(value(json, "outside", 0, "id") as? String == "skema", "\(json)")
  }

  @Test("A target that was agreed is named where it holds no more, with what it was and is")
  func targets() async throws {
    let lab = try await lab()
    let plan = try await plan([(old: "target: agreed", new: "target: 40")], lab)
    #expect(plan.output.contains("target of “Medlemmer”: 30 → 40"), "\(plan)")
    #expect(plan.output.contains("the target that was agreed for “Medlemmer” holds no more: 30"), "\(plan)")
    try await follow(lab)
    let status = await lab.run("status", "Alfa", "--today", "2026-03-11")
    #expect(status.output.contains("Agreed, and in force no more: target for Medlemmer = 30"), "\(status)")
    let json = try await lab.json("status", "Alfa", "--today", "2026-03-11")
    #expect(value(json, "lapsed", 0, "key") as? String == "medlemmer.target", "\(json)")
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

  @Test("A category, a state or an option under a new id that may be the old one is told how to say so")
  func parts() async throws {
    let lab = try await lab()
    let plan = try await plan(
      [(old: "{fuld: Fuldtid,", new: "{heltid: Fuldtid,"), (old: "states: [ny,", new: "states: [åben,")], lab)
    #expect(
      plan.output.contains("If “heltid” is the former “fuld”, write “was: fuld” at it (ny.yaml, line 10)"), "\(plan)")
    #expect(plan.output.contains("If “åben” is the former “ny”, write “was: ny” at it (ny.yaml, line 11)"), "\(plan)")
    let chosen = try await self.plan([(old: "[kort, lang]", new: "[hurtig, lang]")], lab)
    #expect(chosen.code == 3, "\(chosen)")
    #expect(chosen.output.contains("says what it was: {hurtig: {was: kort}}"), "\(chosen)")
    #expect(try await self.plan([(old: "[kort, lang]", new: "[{kort: Hurtig}, lang]")], lab).code == 0)
    #expect(try await self.plan([(old: "[kort, lang]", new: "[{hurtig: {was: kort}}, lang]")], lab).code == 0)
  }
}
