import Foundation
import RugeCore
import RugeTestSupport
import Testing

@testable import RugeCommands

@Suite("A category, a round, a state or an option with another id")
struct RenamedPartTests {
  private static let definition = """
    programme: prøve
    title: Prøve
    roles: {mentor: {title: Mentor}}
    stages: [{id: fase, title: Fasen}, {id: næste, title: Næste, enter_when: {form: {id: skema.en, passed: true}}}]
    sessions:
      - {id: samtale, title: Samtale, fields: {emne: {ask: Emnet?, answer: [p, t]}}}
    forms:
      - id: skema
        title: Skemaet
        by: mentor
        rounds: {en: 2026-02-01, anden: 2026-09-01}
        fields: {art: {ask: Arten?, answer: [kort, lang]}, mål: {ask: Målene?, answer: {several: [a, b, c]}}}
        passed_when: {art: kort}
    indicators:
      - {id: ansatte, title: Ansatte, categories: {fuld: Fuldtid, halv: {title: Halvtid, weight: 0.5}}}
    records:
      - {id: sag, title: Sag, fields: {type: {ask: Typen?, answer: [x, y]}}, states: [ny, [løst, tabt]]}
      - {id: idé, title: Idé, about: nothing, states: [rå, moden]}
    reminders: [{id: svar, when: 1 day after each skema due, to: mentor}]
    """

  private static let changes = [
    (old: "id: skema.en,", new: "id: skema.første,"), (old: "[p, t]", new: "[{penge: {da: Penge, was: p}}, t]"),
    (old: "{en: 2026-02-01,", new: "{første: {when: 2026-02-01, was: en},"),
    (old: "[kort, lang]", new: "[{hurtig: {was: kort}}, lang]"), (old: "art: kort", new: "art: hurtig"),
    (old: "[a, b, c]", new: "[{alt: {title: a, was: a}}, b, {cirka: {was: c}}]"),
    (old: "{fuld: Fuldtid,", new: "{heltid: {title: Fuldtid, was: fuld},"),
    (old: "[x, y]", new: "[{xyz: {was: x}}, y]"),
    (old: "[ny, [løst, tabt]]", new: "[{åben: {was: ny}}, [løst, {lukket: {was: tabt}}]]"),
    (old: "[rå, moden]", new: "[{ny: {title: Rå, was: rå}}, moden]"),
  ]

  /// Alfa, with something recorded under every part that gets another id.
  private func lab() async throws -> Lab {
    let lab = try await Lab.running(Self.definition)
    try await lab.enrol("Alfa")
    for command in [
      ["stage", "advance", "Alfa"], ["person", "add", "Mona"], ["person", "role", "Mona", "mentor", "Alfa"],
      ["session", "log", "Alfa", "60m", "Snak", "--kind", "samtale", "--set", "emne=p"],
      ["form", "answer", "Alfa", "skema.en", "art=kort", "mål=a,c"],
      ["indicator", "record", "Alfa", "ansatte.fuld", "4"], ["indicator", "record", "Alfa", "ansatte.halv", "2"],
      ["record", "add", "sag", "Alfa", "type=x"], ["record", "add", "sag", "Alfa", "type=y", "--state", "tabt"],
      ["record", "add", "idé"],
    ] {
      let result = await lab.run(command + ["--on", "2026-02-01"])
      try #require(result.code == 0, "\(command): \(result)")
    }
    return lab
  }

  private func change(_ lab: Lab) throws {
    var text = Self.definition
    for change in Self.changes {
      try #require(text.contains(change.old), "\(change.old)")
      text = text.replacing(change.old, with: change.new)
    }
    try lab.write(text, to: "fonden/ny.yaml")
  }

  private func run(_ lab: Lab, _ command: [String], in language: Language = .english) async -> Lab.Result {
    await lab.run(command + ["--today", "2026-03-10"]) { $0.variables["RUGE_LOCALE"] = language.rawValue }
  }

  private func follow(_ lab: Lab) async throws {
    for command in [["programme", "apply", "ny.yaml"], ["programme", "migrate", "prøve", "--all"]] {
      let asked = await run(lab, command)
      guard asked.code != 0 else { continue }
      let code = try #require(asked.error.matches(of: /\b[0-9a-f]{4}-[0-9a-f]{4}\b/).last, "\(asked)")
      let result = await run(lab, command + ["--plan", String(code.output)])
      try #require(result.code == 0, "\(result)")
    }
  }

  @Test("is planned, followed and read in the history", arguments: Language.allCases)
  func reading(language: Language) async throws {
    let lab = try await lab()
    try change(lab)
    let plan = await run(lab, ["programme", "plan", "ny.yaml", "--details"], in: language)
    try await follow(lab)
    var page = "$ ruge programme plan ny.yaml --details\n\(plan.output)\(plan.error)\n"
    for command in [
      ["status", "Alfa"], ["form", "show", "Alfa", "skema.første"], ["record", "list"], ["indicator", "list", "Alfa"],
      ["history", "Alfa"], ["programme", "diff", "prøve"],
    ] {
      let result = await run(lab, command, in: language)
      page += "$ ruge \(command.joined(separator: " "))\n\(result.output)\(result.error)\n"
    }
    page.replace(/[0-9a-f]{4}-[0-9a-f]{4}/, with: "CODE")
    page.replace(/\b[0-9a-f]{12}\b/, with: "HASH")
    try GoldenFile.expect(page, equals: "parts.\(language.rawValue).txt")
  }

  @Test("keeps what was recorded: as of a day before all is as it was, and undoing restores it")
  func kept() async throws {
    let lab = try await lab()
    let looks = [
      ["status", "Alfa", "--json"], ["form", "show", "Alfa", "--json"], ["record", "list", "--json"],
      ["indicator", "list", "Alfa", "--json"],
    ]
    var then: [Lab.Result] = []
    for look in looks + looks.map({ $0 + ["--as-of", "2026-03-01"] }) { then.append(await run(lab, look)) }
    try change(lab)
    try await follow(lab)
    for (look, before) in zip(looks, then.suffix(looks.count)) where look[0] != "record" {
      #expect(await run(lab, look + ["--as-of", "2026-03-01"]) == before, "\(look)")
    }
    let status = try await lab.json("status", "Alfa", "--today", "2026-03-10")
    #expect(value(status, "outside") as? [String] ?? [] == [], "\(status)")
    let figures = await run(lab, ["indicator", "list", "Alfa"])
    #expect(figures.output.contains("5"), "four, and half of two: \(figures)")
    let rests = await run(lab, ["indicator", "record", "Alfa", "ansatte.heltid", "6"])
    try #require(rests.code == 0, "\(rests)")
    for _ in 0..<2 { #expect(await run(lab, ["undo"]).code == 0) }
    for (look, before) in zip(looks, then) where look[0] != "record" {
      #expect(await run(lab, look) == before, "\(look)")
    }
    #expect(await run(lab, ["doctor"]).code == 0)
  }
}
