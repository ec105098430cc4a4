import RugeCore
import RugeDefinition
import RugeWords
import Testing

@testable import RugeCommands

/// What single answers of an interview are taken for.
struct InterviewAnswerTests {
  @Test(
    "What stands after the last comma is said about the title",
    arguments: [
      ("Afklaring, 2-4 uger", "Afklaring", "2-4 uger"), ("Afklaring", "Afklaring", nil),
      ("Mål, midler og plan, 3 uger", "Mål, midler og plan", "3 uger"), ("Plan,", "Plan,", nil), (" a ,  b ", "a", "b"),
    ] as [(String, String, String?)])
  func lines(_ text: String, _ title: String, _ detail: String?) {
    #expect(DraftLine(text).title == title)
    #expect(DraftLine(text).detail == detail)
  }

  @Test(
    "Who gets a report and how often is read in both languages",
    arguments: [
      ("bestyrelsen, hvert kvartal", ReportRule.Audience.board, ReportRule.Period.quarter),
      ("every month the funder", .funder, .month), ("Fonden hvert år", .funder, .year),
      ("offentligheden, hvert halvår", .everyone, .halfYear), ("staff yearly", .staff, .year),
    ])
  func wishes(_ text: String, _ audience: ReportRule.Audience, _ period: ReportRule.Period) throws {
    let wish = try ReportWish(text)
    #expect(wish.audience == audience)
    #expect(wish.period == period)
  }

  @Test(
    "A report without somebody or without a time is refused", arguments: ["bestyrelsen", "kvartal", "", "naboen, tit"])
  func refusedWishes(_ text: String) {
    #expect(throws: UsageProblem.self) { try ReportWish(text) }
  }

  @Test("A draft keeps every text, whatever is in it", arguments: Language.allCases)
  func hostileTexts(_ language: Language) throws {
    let text = "a: 'b' # \"c\" [d] {e}, \\ – æøå"
    let draft = ProgrammeDraft(
      id: "p", title: text, host: text, length: .open, adviser: .init(id: "r", title: text),
      contact: .init(id: "k", title: text), stages: [.init(id: "s", title: text, length: nil)],
      meetings: [.init(id: "m", title: text, plan: .every(Span(1, .week)))],
      milestones: [.init(id: "x", title: text, stage: "s", due: nil)],
      reports: ReportRule.Period.allCases.map { .init(id: "r-\($0)", audience: .board, period: $0) })
    let reading = DefinitionReader.read(SourceText(name: "p.yaml", text: draft.yaml(Words(language))))
    let programme = try #require(reading.programme, "\(reading.diagnostics)")
    #expect(programme.host == text)
    let titles =
      [programme.title] + programme.roles.map(\.title) + programme.stages.map(\.title) + programme.sessions.map(\.title)
      + programme.milestones.map(\.title)
    #expect(titles == Array(repeating: LocalisedText(text), count: 6))
    #expect(programme.reports.count == ReportRule.Period.allCases.count)
  }

  @Test(
    "Text is broken between words, and a word that is too long is divided",
    arguments: [
      ("en to tre", 6, ["en to", "tre"]), ("abcdefgh i", 3, ["abc", "def", "gh", "i"]), ("", 5, []),
      ("日本語", 4, ["日本", "語"]),
      ("a", 1, ["a"]),
    ] as [(String, Int, [String])])
  func wrapping(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(text.wrapped(to: columns) == lines)
  }
}
