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

  private static let milestones = ["Mål, midler", "Budget"].enumerated().map { number, title in
    ProgrammeDraft.Milestone(id: "m\(number)", title: title, stage: "s", due: .agreed)
  }
  private static let meetings = [ProgrammeDraft.Meeting(id: "sparring", title: "Sparring", plan: nil)]

  @Test(
    "What must be reached is milestones, all of them or by title, and numbers of meetings",
    arguments: [
      ("alle milepæle", [.milestone("m0"), .milestone("m1")]), ("all", [.milestone("m0"), .milestone("m1")]),
      ("budget, MÅL, midler", [.milestone("m1"), .milestone("m0")]), ("intet", []), ("nothing", []),
      ("Budget, budget, 12 sparring", [.milestone("m1"), .meetings("sparring", count: 12)]),
    ] as [(String, [GateWish.Requirement])])
  func gates(_ text: String, _ expected: [GateWish.Requirement]) throws {
    let wish = try GateWish(text, milestones: Self.milestones, meetings: Self.meetings, Words(.danish))
    #expect(wish.requirements == expected)
  }

  @Test(
    "What names nothing of the stage is refused",
    arguments: ["mål", "0 sparring", "sparring", "budget, intet", "4 budget", ",", "-4 sparring", "budget planen"])
  func refusedGates(_ text: String) {
    #expect(throws: UsageProblem.self) {
      try GateWish(text, milestones: Self.milestones, meetings: Self.meetings, Words(.danish))
    }
  }

  @Test("Without milestones there are not “all” of them")
  func noMilestones() {
    #expect(throws: UsageProblem.self) { try GateWish("alle", milestones: [], meetings: [], Words(.danish)) }
  }

  @Test(
    "A figure has a title, and may have a unit and a rhythm",
    arguments: [
      ("Frivillige, personer, hvert kvartal", "Frivillige", "personer", Span(3, .month)),
      ("Frivillige", "Frivillige", nil, Span(3, .month)), ("Omsætning, DKK", "Omsætning", "DKK", Span(3, .month)),
      ("Trivsel, hver 2. uge", "Trivsel", nil, Span(2, .week)),
      ("Børn, unge og voksne, personer, every year", "Børn, unge og voksne", "personer", Span(1, .year)),
    ] as [(String, String, String?, Span)])
  func figures(_ text: String, _ title: String, _ unit: String?, _ interval: Span) throws {
    let wish = try FigureWish(text)
    #expect(wish.title == title)
    #expect(wish.unit == unit)
    #expect(wish.interval == interval)
  }

  @Test("A rhythm that nobody understands is no unit", arguments: ["Tal, hver gang", "Tal, personer, tit"])
  func refusedFigures(_ text: String) {
    #expect(throws: InputProblem.self) { try FigureWish(text) }
  }

  @Test("A draft keeps every text, whatever is in it", arguments: Language.allCases)
  func hostileTexts(_ language: Language) throws {
    let text = "a: 'b' # \"c\" [d] {e}, \\ – æøå"
    let draft = ProgrammeDraft(
      id: "p", title: text, host: text, length: .open, adviser: .init(id: "r", title: text),
      contact: .init(id: "k", title: text), stages: [.init(id: "s", title: text, length: nil)],
      admission: .init(id: "o", title: text, questions: [.init(id: "q", text: text)]),
      meetings: [.init(id: "m", title: text, plan: .every(Span(1, .week), stage: nil))],
      milestones: [.init(id: "x", title: text, stage: "s", due: .agreed)],
      figures: [.init(id: "f", title: text, unit: text, interval: Span(1, .month))],
      reports: ReportRule.Period.allCases.map { .init(id: "r-\($0)", title: text, audience: .board, period: $0) })
    let reading = DefinitionReader.read(SourceText(name: "p.yaml", text: draft.yaml(Words(language))))
    let programme = try #require(reading.programme, "\(reading.diagnostics)")
    #expect(programme.host == text)
    let titles =
      [programme.title] + programme.roles.map(\.title) + programme.stages.map(\.title) + programme.sessions.map(\.title)
      + programme.milestones.map(\.title) + programme.indicators.map(\.title) + programme.forms.map(\.title)
    #expect(titles == Array(repeating: LocalisedText(text), count: 8))
    #expect(programme.indicators.map(\.unit) == [LocalisedText(text)])
    #expect(programme.forms.flatMap(\.fields).map(\.ask) == [LocalisedText(text)])
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
