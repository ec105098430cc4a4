import RugeCore
import RugeTestSupport
import Testing

/// Everything that a reminder may count from.
struct ReminderAnchorTests {
  private let life = CalendarProgramme.life()
  private var inCamp: Life {
    life.on("2026-03-02", .entered("camp"), .roleGiven("mentor", person: 9), .roleGiven("chief", person: 10))
  }

  private func rule(
    _ offset: Offset?, _ anchor: ReminderRule.Anchor, repeats: Repetition? = nil, quiet: [ElementID] = [],
    suggests: ReminderRule.Suggestion? = nil, escalations: [ReminderRule.Escalation] = []
  ) -> ReminderRule {
    ReminderRule(
      id: "r", offset: offset, anchor: anchor, repeats: repeats, to: ["mentor"], quiet: quiet, suggests: suggests,
      escalations: escalations)
  }

  private func after(_ count: Int, _ unit: Span.Unit) -> Offset { Offset(Span(count, unit), .after) }
  private func before(_ count: Int, _ unit: Span.Unit) -> Offset { Offset(Span(count, unit), .before) }

  private func due(_ life: Life, on day: Day, _ programme: Programme) -> [ReminderDue] {
    life.state(on: day).reminders(in: programme, on: day)
  }

  private static let proof = Milestone(
    id: "proof", title: LocalisedText("Proof"), due: .repeating(.every(Span(3, .month), from: .enrolment)))
  private static let plan = Milestone(
    id: "plan", title: LocalisedText("Plan"), due: .when(.relative(Offset(Span(6, .month), .after), .enrolment)))

  @Test("Of a milestone that returns only the newest occurrence is reminded of, and one milestone may be meant alone")
  func milestones() {
    func programme(_ anchor: ReminderRule.Anchor) -> Programme {
      CalendarProgramme.programme(
        milestones: [Self.proof, Self.plan], reminders: [rule(before(1, .week), anchor)])
    }
    let each = programme(.eachMilestoneDue)
    #expect(due(inCamp, on: "2026-04-04", each).isEmpty)
    #expect(due(inCamp, on: "2026-04-05", each).map(\.matter) == [.milestone("proof@2026-04-12", due: "2026-04-12")])
    #expect(
      due(inCamp, on: "2026-07-06", each).map(\.matter) == [
        .milestone("proof@2026-07-12", due: "2026-07-12"), .milestone("plan", due: "2026-07-12"),
      ])
    let handedIn = inCamp.on("2026-07-06", .milestoneAccepted("proof@2026-07-12"))
    #expect(
      due(handedIn, on: "2026-07-06", programme(.milestoneDue("proof"))).map(\.key.about) == ["proof@2026-04-12"])
    #expect(due(inCamp, on: "2026-07-06", programme(.milestoneDue("plan"))).map(\.key.about) == ["plan"])
  }

  @Test("Each round of a form has a reminder of its own until it is answered")
  func forms() {
    let form = Form(
      id: "status", title: LocalisedText("Status"),
      rounds: [
        FormRound(id: "spring", window: .when(.fixed("2026-05-01"))),
        FormRound(id: "2026", window: .between("2026-05-01"..."2026-05-08")),
      ], fields: [Field(id: "all", ask: LocalisedText("All?"), kind: .yesOrNo)])
    let programme = CalendarProgramme.programme(
      forms: [form], reminders: [rule(before(2, .week), .eachFormDue("status"))])
    #expect(due(inCamp, on: "2026-04-16", programme).isEmpty)
    #expect(
      due(inCamp, on: "2026-04-24", programme).map(\.key) == [
        ReminderKey(rule: "r", about: "status.spring", occurrence: "2026-04-17"),
        ReminderKey(rule: "r", about: "status.2026", occurrence: "2026-04-24"),
      ])
    let answered = inCamp.on(
      "2026-04-20", .answered(AnswerKey("status", round: "spring", "all"), .value(.yesOrNo(true))))
    #expect(
      due(answered, on: "2026-04-24", programme).map(\.matter) == [
        .form(FormReference("status", round: "2026"), due: "2026-05-08")
      ])
  }

  @Test("Of a figure that was missed again and again only the newest round is reminded of, also before its day")
  func figures() {
    let indicator = Indicator(
      id: "staff", title: LocalisedText("Staff"), collection: .every(Span(3, .month), untilAfterEnd: Span(12, .month)))
    let programme = CalendarProgramme.programme(
      indicators: [indicator], reminders: [rule(before(2, .week), .eachFigureDue)])
    func matters(_ life: Life, on day: Day) -> [ReminderDue.Matter] { due(life, on: day, programme).map(\.matter) }
    #expect(matters(inCamp, on: "2026-03-28").isEmpty)
    #expect(matters(inCamp, on: "2026-03-29") == [.figure("staff", due: "2026-04-12")])
    #expect(matters(inCamp, on: "2026-06-27") == [.figure("staff", due: "2026-04-12")])
    #expect(matters(inCamp, on: "2026-06-28") == [.figure("staff", due: "2026-07-12")])
    let completed = inCamp.on("2026-04-12", .figure("staff", 1)).on(
      "2026-05-01", .completed(exit: nil, overridden: false))
    #expect(matters(completed, on: "2026-06-28") == [.figure("staff", due: "2026-07-12")], "it goes on after the end")
    #expect(matters(inCamp.on("2026-05-01", .withdrawn(exit: nil)), on: "2026-06-28").isEmpty)
  }

  @Test("A report is reminded of before it is due and never after, with its internal deadline")
  func reports() {
    let report = ReportRule(
      id: "kvartal", audience: .funder, due: .after(Span(1, .month), .quarter), internalDeadline: Span(10, .day),
      sections: [.progress])
    let programme = CalendarProgramme.programme(
      reminders: [rule(before(3, .week), .eachReportDue)], reports: [report])
    #expect(due(inCamp, on: "2026-04-08", programme).isEmpty)
    #expect(
      due(inCamp, on: "2026-04-09", programme).map(\.matter) == [
        .report("kvartal", due: "2026-04-30", internally: "2026-04-20")
      ])
    #expect(due(inCamp, on: "2026-05-01", programme).isEmpty)
    #expect(due(life, on: "2026-04-09", programme).isEmpty, "who has not begun is in no report")
  }

  @Test("Before the first session nothing counts from it; afterwards it stays the first")
  func firstSession() {
    let programme = CalendarProgramme.programme(
      sessions: [SessionKind(id: "talk", title: LocalisedText("Talk"))],
      reminders: [rule(after(1, .week), .firstSession("talk"))])
    #expect(due(inCamp, on: "2026-03-20", programme).isEmpty)
    let held = inCamp.on("2026-03-10", .held("talk")).on("2026-03-16", .held("talk")).on("2026-03-05", .held("talk"))
    #expect(due(held, on: "2026-03-20", programme).map(\.matter) == [.firstSession("talk", "2026-03-05")])
    #expect(due(held, on: "2026-03-20", programme).map(\.occurrence) == ["2026-03-12"])
  }

  @Test("Each record that stays in a state has a reminder of its own, until it moves on")
  func records() throws {
    let referral = RecordKind(
      id: "referral", title: LocalisedText("Referral"), states: [["proposed"], ["sent"], ["taken", "refused"]])
    let programme = CalendarProgramme.programme(
      records: [referral], reminders: [rule(after(4, .week), .record("referral", state: "sent"))])
    let two = inCamp.on("2026-03-02", .recordAdded(kind: "referral"), .recordMoved(nil, to: "sent"))
      .on("2026-03-05", .recordAdded(kind: "referral"), .recordMoved(nil, to: "sent"))
    #expect(due(two, on: "2026-03-29", programme).isEmpty)
    let keys = due(two, on: "2026-04-02", programme).map(\.key)
    #expect(Set(keys.map(\.about)).count == 2, "the records must be told apart")
    #expect(keys.map(\.occurrence) == ["2026-03-30", "2026-04-02"])
    let first = try #require(two.state().records.keys.min())
    let moved = two.on("2026-04-01", .recordMoved(first, to: "taken"))
    #expect(due(moved, on: "2026-04-02", programme).map(\.key) == keys.suffix(1))
  }

  @Test(
    "A reminder counts from any day that a date may count from",
    arguments: [
      (DayRule.Anchor.enrolment, "2026-01-19", ReminderDue.Matter.sinceEnrolment("2026-01-12")),
      (.start(of: "camp"), "2026-03-09", .sinceStage("camp", "2026-03-02")),
      (.end(of: "camp"), "2026-04-04", .end("camp", "2026-03-28")),
      (.start(of: "extra"), "2026-04-27", .start("extra", "2026-04-20")),
      (.day("kick-off"), "2026-02-23", .day("kick-off", "2026-02-16")),
      (.start(of: "summer"), "2026-07-08", .start("summer", "2026-07-01")),
    ] as [(DayRule.Anchor, Day, ReminderDue.Matter)])
  func days(anchor: DayRule.Anchor, first: Day, matter: ReminderDue.Matter) {
    let programme = CalendarProgramme.programme(reminders: [rule(after(1, .week), .day(anchor))])
    let life = life.on("2026-03-02", .entered("camp"))
    let state = life.state()
    #expect(state.reminders(in: programme, on: first.adding(days: -1)).isEmpty)
    #expect(state.reminders(in: programme, on: first).map(\.matter) == [matter])
  }

  @Test("A day of every year brings its reminder in every year, and only the newest")
  func everyYear() {
    let programme = CalendarProgramme.programme(reminders: [rule(before(2, .week), .day(.start(of: "summer")))])
    #expect(due(inCamp, on: "2026-06-16", programme).isEmpty)
    #expect(due(inCamp, on: "2026-06-17", programme).map(\.occurrence) == ["2026-06-17"])
    #expect(due(inCamp, on: "2026-07-02", programme).isEmpty, "what was to come before its day is too late after it")
    let sent = inCamp.on("2026-06-17", .reminderSent(rule: "r", about: nil, occurrence: "2026-06-17"))
    #expect(due(sent, on: "2026-06-20", programme).isEmpty)
    #expect(due(sent, on: "2027-06-20", programme).map(\.occurrence) == ["2027-06-17"])
  }

  @Test("What counts from the end of the last stage comes after the end, of one who completed it")
  func afterTheEnd() {
    let programme = CalendarProgramme.programme(reminders: [rule(after(6, .month), .day(.end(of: "work")))])
    let working = inCamp.on("2026-04-01", .entered("work"))
    let completed = working.on("2026-06-15", .completed(exit: nil, overridden: false))
    #expect(due(completed, on: "2026-12-14", programme).isEmpty)
    #expect(due(completed, on: "2026-12-15", programme).map(\.matter) == [.end("work", "2026-06-15")])
    #expect(due(working.on("2026-06-15", .withdrawn(exit: nil)), on: "2026-12-15", programme).isEmpty)
  }

  @Test("What counts from the end comes after it, of one who completed it")
  func afterTheEndItself() {
    let programme = CalendarProgramme.programme(reminders: [rule(after(3, .month), .day(.ending))])
    #expect(due(inCamp, on: "2026-09-15", programme).isEmpty, "nobody knows the end before it is there")
    let completed = inCamp.on("2026-06-15", .completed(exit: nil, overridden: false))
    #expect(due(completed, on: "2026-09-14", programme).isEmpty)
    #expect(due(completed, on: "2026-09-15", programme).map(\.matter) == [.sinceEnding("2026-06-15")])
    #expect(due(inCamp.on("2026-06-15", .withdrawn(exit: nil)), on: "2026-09-15", programme).isEmpty)
  }

  @Test(
    "A reminder after a period of several days counts from its last day, one before it or on it from its first",
    arguments: [
      (Offset(Span(1, .week), .after), "camp-weeks", "2026-04-04", "2026-03-28"),
      (Offset(Span(1, .week), .before), "camp-weeks", "2026-02-23", "2026-03-02"),
      (nil, "camp-weeks", "2026-03-02", "2026-03-02"),
      (Offset(Span(1, .week), .after), "summer", "2026-08-07", "2026-07-31"),
      (Offset(Span(1, .week), .before), "summer", "2026-06-24", "2026-07-01"),
    ] as [(Offset?, ElementID, Day, Day)])
  func aroundPeriods(offset: Offset?, period: ElementID, first: Day, anchor: Day) {
    let programme = CalendarProgramme.programme(reminders: [rule(offset, .day(.day(period)))])
    #expect(due(life, on: first.adding(days: -1), programme).isEmpty)
    #expect(due(life, on: first, programme).map(\.matter) == [.day(period, anchor)])
    #expect(due(life, on: first, programme).map(\.occurrence) == [first])
  }

  @Test("A reminder may come again at uneven intervals, each counted from the first")
  func uneven() {
    let repeats = Repetition.after([Span(15, .day), Span(30, .day), Span(60, .day)])
    let programme = CalendarProgramme.programme(reminders: [rule(nil, .day(.enrolment), repeats: repeats)])
    let expected: [(Day, Day)] = [
      ("2026-01-12", "2026-01-12"), ("2026-01-26", "2026-01-12"), ("2026-01-27", "2026-01-27"),
      ("2026-02-11", "2026-02-11"), ("2026-03-12", "2026-02-11"), ("2026-03-13", "2026-03-13"),
      ("2027-01-01", "2026-03-13"),
    ]
    for (day, occurrence) in expected {
      #expect(due(life, on: day, programme).map(\.occurrence) == [occurrence], "on \(day)")
    }
  }

  @Test("Others are told once it has waited too long, each time with a key of its own")
  func escalation() {
    let escalations = [ReminderRule.Escalation(after: Span(2, .week), to: ["chief"])]
    let programme = CalendarProgramme.programme(
      reminders: [
        rule(after(1, .week), .day(.start(of: "camp")), repeats: .every(Span(2, .week)), escalations: escalations)
      ])
    let first = due(inCamp, on: "2026-03-22", programme)
    #expect(first.map(\.recipients) == [["mentor": [9]]])
    let both = due(inCamp, on: "2026-03-23", programme)
    #expect(both.map(\.recipients) == [["mentor": [9]], ["chief": [10]]])
    #expect(both.map(\.occurrence) == ["2026-03-23", "2026-03-23"])
    #expect(Set(both.map(\.key)).count == 2)
    #expect(both.last?.escalation == ReminderDue.Escalation(step: 1, since: "2026-03-09"))
    let told = inCamp.on("2026-03-23", .reminderSent(rule: "r", about: "+1", occurrence: "2026-03-23"))
    #expect(due(told, on: "2026-04-20", programme).map(\.to) == [["mentor"]])
  }

  @Test("A quiet period that the cohort dates keeps reminders back, too")
  func quietOfCohort() {
    let programme = CalendarProgramme.programme(
      reminders: [rule(after(8, .week), .day(.enrolment), quiet: ["camp-weeks"])])
    #expect(due(life, on: "2026-03-28", programme).isEmpty)
    #expect(due(life, on: "2026-03-29", programme).map(\.occurrence) == ["2026-03-29"])
    #expect(due(CalendarProgramme.life(nil), on: "2026-03-09", programme).map(\.occurrence) == ["2026-03-09"])
  }

  @Test(
    "However long nobody looked, a rule brings one reminder for each thing",
    arguments: Array(stride(from: 0, to: 900, by: 45)))
  func noFlood(days: Int) {
    let indicator = Indicator(
      id: "staff", title: LocalisedText("Staff"), collection: .every(Span(1, .month), untilAfterEnd: nil))
    let rules: [ReminderRule.Anchor] = [.eachFigureDue, .eachReportDue, .day(.start(of: "summer")), .day(.enrolment)]
    for anchor in rules {
      let programme = CalendarProgramme.programme(
        indicators: [indicator],
        reminders: [rule(after(1, .day), anchor, repeats: .every(Span(1, .week)))],
        reports: [ReportRule(id: "måned", audience: .board, due: .after(Span(1, .week), .month), sections: [])])
      let day = ("2026-03-02" as Day).adding(days: days)
      #expect(inCamp.state().reminders(in: programme, on: day).count <= 1, "\(anchor)")
    }
  }
}
