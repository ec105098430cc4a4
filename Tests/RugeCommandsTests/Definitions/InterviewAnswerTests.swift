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
      ("the funder, twice a year", .funder, .halfYear), ("fonden, to gange om året", .funder, .halfYear),
      ("fonden (ministeriet), hver 6. måned", .funder, .halfYear), ("bestyrelsen, hver 3. måned", .board, .quarter),
      ("the board, four times a year", .board, .quarter), ("the board once a year", .board, .year),
      ("deltagerne, kvartalsvis", .organisation, .quarter), ("bestyrelsen halvårligt", .board, .halfYear),
      ("investorerne, årligt", .investor, .year), ("bestyrelsen i Aarhus, hver måned", .board, .month),
      ("fondens bestyrelse, 12 gange om året", .board, .month), ("report to the board each quarter", .board, .quarter),
      ("medarbejderne, kvartal", .staff, .quarter),
    ])
  func wishes(_ text: String, _ audience: ReportRule.Audience, _ period: ReportRule.Period) throws {
    let wish = try ReportWish(text)
    #expect(wish.audience == audience)
    #expect(wish.period == period)
  }

  @Test(
    "A report whose period is not clear is asked about",
    arguments: [
      "bestyrelsen", "naboen, tit", "fonden, tre gange om året", "fonden, 5 gange om året", "bestyrelsen i Aarhus",
      "fonden, hver 2. uge", "bestyrelsen hvert kvartal og fonden hvert år", "the board, once",
    ])
  func unclearPeriods(_ text: String) {
    #expect(throws: DraftProblem.reportPeriodUnclear(text)) { try ReportWish(text) }
  }

  @Test("A report to somebody unknown is asked about", arguments: ["ministeriet, hver 6. måned", "Allerød, hvert år"])
  func unclearAudiences(_ text: String) {
    #expect(throws: DraftProblem.audienceUnclear(text)) { try ReportWish(text) }
  }

  @Test("Each of those who get a report has a line", arguments: ["bestyrelsen og fonden, hvert år"])
  func severalAudiences(_ text: String) {
    #expect(throws: DraftProblem.severalAudiences(text)) { try ReportWish(text) }
  }

  @Test(
    "A kind of meeting has a number, a rhythm or a length, in words and digits",
    arguments: [
      ("Sparring, hver 2. uge", .every(Span(2, .week), stage: nil), nil), ("Lab, 4", .count(4, stage: nil), nil),
      ("Lab, fire gange", .count(4, stage: nil), nil), ("Lab, twice", .count(2, stage: nil), nil),
      ("Lab, to møder", .count(2, stage: nil), nil), ("Lab, 3 in all", .count(3, stage: nil), nil),
      ("Camp, 2 dage", nil, Span(2, .day)), ("Camp, two days", nil, Span(2, .day)),
      ("Camp, 2 dage, hvert år", .every(Span(1, .year), stage: nil), Span(2, .day)),
      ("Status, to gange om året", .every(Span(6, .month), stage: nil), nil),
      ("Status, three times a year", .every(Span(4, .month), stage: nil), nil),
      ("Status, kvartalsvis", .every(Span(3, .month), stage: nil), nil),
      ("Lab, 1 pr. fase", .countPerStage(1), nil), ("Lab, twice per stage", .countPerStage(2), nil),
      ("Lab, to gange i hver fase", .countPerStage(2), nil),
      ("Kursus, 14 timer i alt", .time(Span(14, .hour), stage: nil), nil),
      ("Kursus, 4, 90 minutter", .count(4, stage: nil), Span(90, .minute)),
      ("Kursus, 2 timer hver gang", nil, Span(2, .hour)), ("Mål, midler", nil, nil), ("Sparring", nil, nil),
    ] as [(String, SessionKind.Plan?, Span?)])
  func meetings(_ text: String, _ plan: SessionKind.Plan?, _ length: Span?) throws {
    guard text != "Mål, midler" else {
      #expect(throws: DraftProblem.meetingUnclear("midler")) { try MeetingWish(text, .danish) }
      return
    }
    let wish = try MeetingWish(text, .danish)
    #expect(wish.plan == plan)
    #expect(wish.length == length)
    #expect(!wish.title.contains(","))
  }

  @Test(
    "What is said of a kind of meeting is asked about where it is not clear",
    arguments: [
      ("Sparring, 2 uger", DraftProblem.meetingUnclear("2 uger")), ("Sparring, tit", .meetingUnclear("tit")),
      ("Sparring, 5 gange om året", .meetingUnclear("5 gange om året")),
      ("Kursus, 14 timer", .hoursUnclear("14 timer")),
      ("Lab, 4, hver uge", .meetingTwofold("Lab, 4, hver uge")), ("Sparring, 0", .meetingUnclear("0")),
      ("Sparring, 1 time", .hoursUnclear("1 time")),
    ])
  func unclearMeetings(_ text: String, _ problem: DraftProblem) {
    #expect(throws: problem) { try MeetingWish(text, .danish) }
  }

  @Test("“1 time” is once in English")
  func oneTime() throws {
    #expect(try MeetingWish("Demo day, 1 time", .english).plan == .count(1, stage: nil))
  }

  @Test(
    "What answers another question is no name",
    arguments: [
      ("6 måneder", DraftProblem.timeForName("6 måneder")), ("hver uge", .timeForName("hver uge")),
      ("2 timer", .timeForName("2 timer")), ("?", .noName("?")), ("12", .noName("12")), ("ja", .yesOrNoForName("ja")),
      ("ingen", .nothingForName("ingen")), ("-", .nothingForName("-")), ("årligt", .timeForName("årligt")),
    ])
  func noNames(_ text: String, _ problem: DraftProblem) {
    #expect(throws: problem) { try DraftName(text) }
  }

  @Test("Names may sound like something else", arguments: ["Kvarter", "Year", "1. år på vejen", "Ja-sigerne", "日本"])
  func names(_ text: String) throws {
    #expect(try DraftName(text).text == text)
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

  @Test(
    "A rhythm that nobody understands is no unit, and a length is no rhythm",
    arguments: ["Tal, hver gang", "Tal, personer, tit", "Tal, 2 uger", "Tal, personer, 2 uger", "Tal, to gange, DKK"])
  func refusedFigures(_ text: String) {
    #expect(throws: DraftProblem.self) { try FigureWish(text) }
  }

  @Test("Days are a unit, too")
  func daysAsUnit() throws {
    let wish = try FigureWish("Ventetid, dage")
    #expect(wish.unit == "dage")
    #expect(wish.interval == Span(3, .month))
    #expect(try FigureWish("Ventetid, dage, to gange om året").interval == Span(6, .month))
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
