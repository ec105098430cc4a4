import RugeCore
import RugeTestSupport
import Testing

/// What is due of forms, figures and planned sessions, and by when.
struct DueKindTests {
  private let life = CalendarProgramme.life()
  private var inCamp: Life { life.on("2026-03-02", .entered("camp")) }
  private var inWork: Life { inCamp.on("2026-04-01", .entered("work")) }

  private func dues(_ life: Life, _ programme: Programme, on day: Day) -> [Due] {
    life.state(on: day).dues(in: programme, on: day).filter {
      if case .endOfStage = $0.subject { false } else { true }
    }
  }

  private static let rubric = Form(
    id: "rubric", title: LocalisedText("Rubric"), by: .role("mentor"),
    rounds: [
      FormRound(id: "early", window: .when(.fixed("2026-01-05"))),
      FormRound(id: "call", window: .when(.relative(Offset(Span(2, .week), .after), .enrolment))),
      FormRound(id: "camp", window: .when(.relative(Offset(Span(1, .week), .after), .end(of: "camp")))),
      FormRound(id: "window", window: .between("2026-05-01"..."2026-09-30")),
      FormRound(id: "demo", window: .when(.relative(nil, .day("demo")))),
    ],
    fields: [Field(id: "idea", ask: LocalisedText("Idea?"), kind: .scale(1...5), isRequired: true)])

  @Test("Each round of a form is due until it is answered; what had passed at the enrolment asks for nothing")
  func forms() {
    let programme = CalendarProgramme.programme(forms: [Self.rubric])
    let call = Due(.form(FormReference("rubric", round: "call")), on: "2026-01-26")
    let window = Due(.form(FormReference("rubric", round: "window")), on: "2026-09-30")
    #expect(dues(life, programme, on: "2026-01-12") == [call, window], "a round of a stage waits for the first stage")
    let camp = Due(.form(FormReference("rubric", round: "camp")), on: "2026-04-04")
    #expect(dues(inCamp, programme, on: "2026-03-02") == [call, camp, window])
    let answered = inCamp.on(
      "2026-03-03",
      .answered(AnswerKey("rubric", round: "call", "idea"), .value(.number(Quantity(millionths: 4_000_000)))))
    #expect(dues(answered, programme, on: "2026-03-03") == [camp, window])
  }

  @Test("Every occurrence of a milestone that returns is due until it is reached, on an open day")
  func occurrences() {
    let proof = Milestone(
      id: "proof", title: LocalisedText("Proof"), due: .repeating(.every(Span(3, .month), from: .enrolment)))
    let closed = ClosedDays(hasWeekends: true, periods: [], move: .next)
    let programme = CalendarProgramme.programme(closed: closed, milestones: [proof])
    let reached = inCamp.on("2026-04-12", .milestoneAccepted("proof@2026-04-12"))
    // 12 April and 12 July 2026 are Sundays.
    #expect(
      dues(inCamp, programme, on: "2026-05-01") == [
        Due(.milestone("proof@2026-04-12"), on: "2026-04-13"), Due(.milestone("proof@2026-07-12"), on: "2026-07-13"),
      ])
    #expect(dues(reached, programme, on: "2026-05-01") == [Due(.milestone("proof@2026-07-12"), on: "2026-07-13")])
  }

  @Test("A stage ends on the last of its dates, else as long after its start as it may take")
  func stageEnds() {
    let programme = CalendarProgramme.programme()
    #expect(
      inCamp.state().dues(in: programme, on: "2026-03-02") == [Due(.endOfStage("camp"), on: "2026-03-28")])
    #expect(inWork.state().dues(in: programme, on: "2026-04-01") == [Due(.endOfStage("work"), on: "2026-07-01")])
    let closed = CalendarProgramme.programme(closed: ClosedDays(hasWeekends: true, periods: [], move: .previous))
    #expect(inCamp.state().dues(in: closed, on: "2026-03-02") == [Due(.endOfStage("camp"), on: "2026-03-27")])
  }

  private func indicator(_ collection: FigureCollection, _ categories: [IndicatorCategory] = []) -> Indicator {
    Indicator(id: "staff", title: LocalisedText("Staff"), categories: categories, collection: collection)
  }

  @Test("Figures at points are due one after the other, whether the enrolment has been completed or not")
  func points() {
    let programme = CalendarProgramme.programme(
      indicators: [indicator(.at([Span(12, .month), Span(18, .month), Span(24, .month)]))])
    #expect(dues(inCamp, programme, on: "2026-03-02") == [Due(.figure("staff"), on: "2027-01-12")])
    let taken = inCamp.on("2027-01-20", .figure("staff", 4))
    #expect(dues(taken, programme, on: "2027-02-01") == [Due(.figure("staff"), on: "2027-07-12")])
    let completed = taken.on("2027-02-02", .completed(exit: nil, overridden: false))
    #expect(dues(completed, programme, on: "2027-08-01") == [Due(.figure("staff"), on: "2027-07-12")])
    let last = completed.on("2027-07-12", .figure("staff", 5)).on("2028-01-12", .figure("staff", 6))
    #expect(dues(last, programme, on: "2028-06-01").isEmpty)
  }

  @Test("After the end a figure is due for so long as is said, and of one who left on the way never")
  func afterTheEnd() {
    let programme = CalendarProgramme.programme(
      indicators: [indicator(.every(Span(6, .month), untilAfterEnd: Span(12, .month)))])
    let taken = inCamp.on("2026-07-12", .figure("staff", 4))
    let completed = taken.on("2026-09-01", .completed(exit: nil, overridden: false))
    #expect(dues(completed, programme, on: "2026-10-01") == [Due(.figure("staff"), on: "2027-01-12")])
    let first = completed.on("2027-01-12", .figure("staff", 4))
    #expect(dues(first, programme, on: "2027-02-01") == [Due(.figure("staff"), on: "2027-07-12")])
    let second = first.on("2027-07-12", .figure("staff", 4))
    #expect(
      dues(second, programme, on: "2027-08-01").isEmpty, "the next round is later than twelve months after the end")
    #expect(dues(taken.on("2026-09-01", .withdrawn(exit: nil)), programme, on: "2027-02-01").isEmpty)
    let during = CalendarProgramme.programme(indicators: [indicator(.every(Span(6, .month), untilAfterEnd: nil))])
    #expect(dues(completed, during, on: "2027-02-01").isEmpty)
  }

  @Test("An overdue figure still needs attention after the end")
  func attentionAfterTheEnd() {
    let programme = CalendarProgramme.programme(
      indicators: [indicator(.every(Span(6, .month), untilAfterEnd: Span(12, .month)))])
    let completed = inCamp.on("2026-06-01", .completed(exit: nil, overridden: false))
    #expect(
      completed.state().attention(in: programme, on: "2026-08-01")
        == [.overdue(Due(.figure("staff"), on: "2026-07-12"))])
  }

  @Test("A figure with categories is due until each is known, or merged into one that is")
  func categories() {
    let parts = ["full", "half"].map { IndicatorCategory(id: $0, title: LocalisedText("Part")) }
    let merged = IndicatorCategory(id: "all", title: LocalisedText("All"), merges: ["full", "half"])
    let programme = CalendarProgramme.programme(
      indicators: [indicator(.every(Span(3, .month), untilAfterEnd: nil), parts + [merged])])
    func figure(_ category: ElementID) -> Event {
      .figureRecorded(IndicatorReference("staff", category: category), .unknown)
    }
    let one = inCamp.on("2026-04-12", figure("full"))
    #expect(dues(one, programme, on: "2026-04-12") == [Due(.figure("staff"), on: "2026-04-12")])
    let next = [Due(.figure("staff"), on: "2026-07-12")]
    #expect(dues(one.on("2026-04-12", figure("half")), programme, on: "2026-04-12") == next)
    #expect(dues(inCamp.on("2026-04-12", figure("all")), programme, on: "2026-04-12") == next)
  }

  @Test("What is counted is never asked for; a baseline of the time before is due at the enrolment")
  func baselines() {
    let counted = Indicator(
      id: "met", title: LocalisedText("Met"), collection: .every(Span(1, .month), untilAfterEnd: nil),
      baseline: .enrolment, count: .sessions("talk"))
    let before = Indicator(id: "offences", title: LocalisedText("Offences"), baseline: .before(Span(6, .month)))
    let programme = CalendarProgramme.programme(indicators: [counted, before])
    #expect(dues(inCamp, programme, on: "2026-03-02") == [Due(.baseline("offences"), on: "2026-01-12")])
  }

  @Test("Of sessions planned in numbers, what is missing is due by the end of the stage or of the programme")
  func plannedSessions() {
    func programme(_ plan: SessionKind.Plan) -> Programme {
      CalendarProgramme.programme(sessions: [SessionKind(id: "talk", title: LocalisedText("Talk"), plan: plan)])
    }
    let held = inWork.on("2026-04-10", .held("talk", minutes: 90))
    #expect(
      dues(held, programme(.count(4, stage: "work")), on: "2026-04-10") == [
        Due(.sessions("talk", missing: 3), on: "2026-07-01")
      ])
    #expect(dues(held, programme(.count(4, stage: "camp")), on: "2026-04-10").isEmpty, "the stage is over")
    #expect(
      dues(held, programme(.count(2, stage: nil)), on: "2026-04-10") == [
        Due(.sessions("talk", missing: 1), on: "2026-09-02")
      ])
    #expect(
      dues(held, programme(.countPerStage(1)), on: "2026-04-10") == [
        Due(.sessions("talk", missing: 1), on: "2026-07-01")
      ])
    #expect(
      dues(held, programme(.time(Span(2, .hour), stage: "work")), on: "2026-04-10") == [
        Due(.sessionTime("talk", missingMinutes: 30), on: "2026-07-01")
      ])
    #expect(dues(held, programme(.count(1, stage: "work")), on: "2026-04-10").isEmpty)
  }

  @Test("A session with a day of its own is due then, and one that is open to anybody is nobody's due")
  func sessionDays() {
    let programme = CalendarProgramme.programme(sessions: [
      SessionKind(id: "kick", title: LocalisedText("Kick-off"), on: "kick-off"),
      SessionKind(id: "café", title: LocalisedText("Café"), plan: .every(Span(1, .month), stage: nil), isOpen: true),
    ])
    #expect(dues(inCamp, programme, on: "2026-03-02") == [Due(.session("kick"), on: "2026-02-16")])
    #expect(dues(inCamp.on("2026-03-02", .held("kick")), programme, on: "2026-03-02").isEmpty)
    let silent = inCamp.state().attention(in: programme, on: "2026-12-10").contains {
      if case .silent = $0 { true } else { false }
    }
    #expect(!silent)
  }
}
