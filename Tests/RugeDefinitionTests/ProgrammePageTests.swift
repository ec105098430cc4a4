import Foundation
import RugeCore
import RugeDefinition
import RugeWords
import Testing

/// The page that a board approves, word for word; run with RUGE_RECORD=1 to accept new words.
struct ProgrammePageTests {
  @Test(arguments: Language.allCases)
  func rugekassenReadsAsApproved(_ language: Language) throws {
    let source = SourceText(name: "rugekassen.yaml", bytes: try Repository.file("Programmes/rugekassen.yaml"))
    let programme = try #require(DefinitionReader.read(source).programme)
    let page = MarkdownPage(ProgrammePage(programme, in: Words(language)).page).text
    let golden = "Tests/RugeDefinitionTests/Golden/rugekassen.\(language.rawValue).md"
    if ProcessInfo.processInfo.environment["RUGE_RECORD"] == "1" { try Repository.write(page, to: golden) }
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = String(decoding: try Repository.file(golden), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.difference(from: expected).isEmpty, "\(lines.difference(from: expected))")
  }

  @Test func everyConstructHasItsSentence() throws {
    let reading = DefinitionReader.read(SourceText(name: "all.yaml", text: Self.everything))
    let programme = try #require(reading.programme, "\(reading.diagnostics)")
    let page = MarkdownPage(ProgrammePage(programme, in: Words(.english)).page).text
    for sentence in [
      "The programme has no fixed end.",
      "Documented with a link.",
      "Due: 1 May 2026.",
      "Due: at the end of the stage “a”.",
      "Due: 1 day before the start of the stage “a”.",
      "The target is 65.5.",
      "At least 2 of these hold",
      "(the milestone “m” is accepted or the organisation is in the stage “a”)",
      "“s” was held at least once",
      "| b | short text |",
      "| c | x, y or z |",
      "| d | a number from 1 to 5 |",
      "The form is passed when the answer to “c” is x or the answer to “d” is 4.",
      "From 1 July 2026 to 31 July 2026.",
      "r and q are told on the day of enrolment.",
      "A \\*star\\* \\[and\\] \\<b\\>",
    ] {
      #expect(page.localizedCaseInsensitiveContains(sentence), "“\(sentence)” is missing in\n\(page)")
    }
  }

  @Test("A target has its unit, and its thousands apart", arguments: ["DKK", "meals", "\"%\"", nil])
  func targets(_ unit: String?) throws {
    let text = """
      programme: p
      title: T
      enrols: {kind: kommune, title: {da: Kommune, en: Municipality}}
      length: open
      languages: [da, en]
      forms: [{id: f, title: {da: F, en: F}, by: each jury, fields: {a: {ask: {da: A, en: A}, answer: number jobs}}}]
      roles: {jury: {title: {da: Jurymedlem, en: Juror}}}
      records: [{id: r, title: {da: R, en: R}, about: [kommune]}]
      indicators: [{id: i, title: {da: I, en: I}, \(unit.map { "unit: \($0), " } ?? "")target: 500000}]
      """
    let reading = DefinitionReader.read(SourceText(name: "f.yaml", text: text))
    let programme = try #require(reading.programme, "\(reading.diagnostics)")
    func page(_ language: Language) -> String {
      MarkdownPage(ProgrammePage(programme, in: Words(language)).page).text
    }
    let (danish, english) =
      switch unit {
      case "DKK": ("Målet er 500.000 DKK.", "The target is DKK 500,000.")
      case "meals": ("Målet er 500.000 meals.", "The target is 500,000 meals.")
      case nil: ("Målet er 500.000.", "The target is 500,000.")
      default: ("Målet er 500.000 %.", "The target is 500,000%.")
      }
    let danishPage = page(.danish)
    for sentence in [
      danish, "Besvares af: alle med rollen »Jurymedlem«, hver for sig.", "Programmet har ingen fast slutning.",
      "Handler om to eller flere af slagsen »Kommune«, hver med sin del i det.", "et tal (enhed: jobs)",
    ] {
      #expect(danishPage.contains(sentence), "“\(sentence)” is missing in\n\(danishPage)")
    }
    let englishPage = page(.english)
    for sentence in [english, "About two or more of the kind “Municipality”, each with its part in it."] {
      #expect(englishPage.contains(sentence), "“\(sentence)” is missing in\n\(englishPage)")
    }
  }

  @Test("A form with questions that must be answered is passed with those alone")
  func requiredQuestions() throws {
    func page(_ language: Language, required: Bool) throws -> String {
      let text = """
        programme: p
        title: T
        forms: [{id: f, fields: {a: {ask: A, answer: text, required: \(required)}, b: text}}]
        """
      let programme = try #require(DefinitionReader.read(SourceText(name: "f.yaml", text: text)).programme)
      return MarkdownPage(ProgrammePage(programme, in: Words(language)).page).text
    }
    #expect(
      try page(.english, required: true).contains(
        "The form is passed when everything that must be answered is answered."))
    #expect(try page(.danish, required: true).contains("Skemaet er bestået, når alt, der skal besvares, er besvaret."))
    #expect(try page(.english, required: false).contains("The form is passed when everything is answered."))
  }

  private static let everything = """
    programme: p
    title: A *star* [and] <b>
    length: open
    roles: {r: {title: r}, q: {title: q, of: organisation}}
    calendar: {pause: 2026-07-01 to 2026-07-31}
    forms:
      - id: f
        fields: {a: number jobs, b: text, c: [x, y, z], d: 1 to 5}
        passed_when: {any: [c: x, d: 4]}
    stages:
      - id: a
        leave_when:
          at_least: 2
          of: [{any: [{milestone: m}, {stage: a}]}, {sessions: {kind: s, at_least: 1}}, {form: {id: f, answered: true}}]
    sessions: [{id: s, plan: 4, attendance: counted}]
    milestones:
      - {id: m, due: 2026-05-01, evidence: link}
      - {id: n, due: end of a}
      - {id: o, due: 1 day before start of a}
    indicators: [{id: i, target: 65.5}]
    reminders: [{id: x, when: enrolment, to: [r, q], quiet: pause}]
    """
}
