import RugeCore
import RugeTestSupport
import Testing

@testable import RugeDefinition

@Suite("What is doubtful about a programme that can be read")
struct DoubtTests {
  private func text(_ id: ElementID) -> LocalisedText { LocalisedText(id.rawValue) }

  private func stage(
    _ id: ElementID, _ length: ProgrammeLength? = nil, dates: ElementID? = nil, isOptional: Bool = false,
    isRepeatable: Bool = false, choice: StageChoice? = nil, enterWhen: Condition? = nil, leaveWhen: Condition? = nil
  ) -> Stage {
    Stage(
      id: id, title: text(id), length: length, dates: dates, isOptional: isOptional, isRepeatable: isRepeatable,
      choice: choice, enterWhen: enterWhen, leaveWhen: leaveWhen)
  }

  private func milestone(
    _ id: ElementID, stage: ElementID? = nil, due: DayRule? = nil, need: Milestone.Need = .always,
    reachedWhen: Condition? = nil
  ) -> Milestone {
    Milestone(
      id: id, title: text(id), stage: stage, due: due.map { .when($0) }, need: need, reachedWhen: reachedWhen)
  }

  private func test(_ relation: NumberTest.Relation, _ number: Int) -> NumberTest {
    NumberTest([.init(relation, Amount(Quantity(millionths: Int64(number) * 1_000_000)))])
  }

  private static func weeks(_ count: Int) -> ProgrammeLength { .between(Span(count, .week), Span(count, .week)) }

  private func problems(_ rule: (some DoubtRule).Type, _ programme: Programme) -> [DefinitionProblem] {
    rule.init(Course(programme)).doubts.map(\.problem)
  }

  // MARK: Gates

  private func gate(_ condition: Condition, entering: Bool = false) -> [DefinitionProblem] {
    let rounds = [
      FormRound(id: "r2", window: .when(.relative(nil, .end(of: "b")))),
      FormRound(id: "r1", window: .when(.relative(nil, .end(of: "a")))),
    ]
    let programme = Programme(
      id: "p", title: text("p"),
      forms: [
        Form(
          id: "f", title: text("f"), rounds: rounds, fields: [Field(id: "x", ask: text("x"), kind: .scale(1...5))],
          score: .mean)
      ],
      stages: [
        stage("a", leaveWhen: entering ? nil : condition), stage("b", enterWhen: entering ? condition : nil),
      ],
      exits: [Exit(id: "e", title: text("e"))],
      sessions: [
        SessionKind(id: "s", title: text("s"), plan: .count(4, stage: "b")),
        SessionKind(id: "t", title: text("t"), plan: .count(4, stage: nil)),
        SessionKind(id: "h", title: text("h"), plan: .time(Span(14, .hour), stage: "b")),
      ],
      milestones: [
        milestone("m", stage: "a"), milestone("n", stage: "b"), milestone("o", need: .agreed),
      ],
      indicators: [Indicator(id: "i", title: text("i"), scale: Scale(1...9))])
    return problems(GateRule.self, programme).filter { if case .neverHolds = $0 { true } else { false } }
  }

  @Test("A gate that cannot open is told, with the reason")
  func closed() {
    let cases: [(Condition, DefinitionProblem.ConditionObstacle)] = [
      (.milestone("n"), .laterMilestone("n", stage: "b")),
      (.all([.agreedAll, .milestone("n")]), .laterMilestone("n", stage: "b")),
      (.any([.milestone("n"), .stage("b")]), .laterMilestone("n", stage: "b")),
      (.atLeast(2, of: [.milestone("n"), .stage("b"), .agreedAll]), .laterMilestone("n", stage: "b")),
      (.milestones(.all, atLeast: 4), .tooFewMilestones(have: 3, needed: 4)),
      (.milestones(.agreed, atLeast: 2), .tooFewMilestones(have: 1, needed: 2)),
      (.milestones(.all, atLeast: nil), .laterMilestone("n", stage: "b")),
      (.milestones(.all, atLeast: 3), .laterMilestone("n", stage: "b")),
      (.sessions(SessionsTest("s", .held(test(.atLeast, 1)))), .laterSessions("s", stage: "b")),
      (.sessions(SessionsTest("h", .held(test(.above, 0)))), .laterSessions("h", stage: "b")),
      (.sessions(SessionsTest("t", .held(test(.atLeast, 5)))), .tooFewSessions("t", planned: 4, needed: 5)),
      (
        .sessions(SessionsTest("t", .held(test(.atLeast, 9_223_372_036_854)))),
        .tooFewSessions("t", planned: 4, needed: 9_223_372_036_854)
      ),
      (.sessions(SessionsTest(nil, .missed(test(.below, 0)))), .noSuchNumber),
      (.form(FormReference("f", round: "r2"), .answered), .laterRound("f.r2", stage: "b")),
      (.form(FormReference("f"), .score(test(.atLeast, 6))), .noSuchNumber),
      (.form(FormReference("f"), .place(test(.atMost, 0))), .noSuchNumber),
      (.indicator("i", test(.atLeast, 10)), .noSuchNumber), (.stage("b"), .otherStage("b")),
      (.exited("e"), .hasLeft("e")),
    ]
    for (condition, obstacle) in cases { #expect(gate(condition) == [.neverHolds(obstacle)], "\(condition)") }
  }

  @Test("A gate that can open is left alone")
  func open() {
    let conditions: [Condition] = [
      .milestone("m"), .milestone("o"), .any([.milestone("n"), .agreedAll]), .milestones(.all, atLeast: 2),
      .milestones(.agreed, atLeast: nil), .atLeast(1, of: [.milestone("n"), .milestone("m")]),
      .sessions(SessionsTest("t", .held(test(.atLeast, 4)))), .sessions(SessionsTest("s", .held(test(.atMost, 3)))),
      .form(FormReference("f", round: "r1"), .answered), .form(FormReference("f"), .score(test(.atLeast, 5))),
      .indicator("i", test(.atLeast, 9)), .stage("a"), .signed("x"),
      .records(RecordsTest("x", number: test(.atLeast, 1))),
    ]
    for condition in conditions { #expect(gate(condition).isEmpty, "\(condition)") }
  }

  @Test(
    "A gate that asks for all rounds of a form is held against the last of them, wherever in its stage that comes",
    arguments: [
      (.relative(nil, .end(of: "b")), weeks(6), "b"), (.relative(nil, .start(of: "b")), weeks(6), "b"),
      (.relative(Offset(Span(2, .week), .before), .end(of: "b")), weeks(6), "b"),
      (.relative(Offset(Span(2, .week), .before), .end(of: "b")), nil, "b"),
      (.relative(Offset(Span(7, .week), .before), .end(of: "b")), weeks(6), nil),
      (.relative(Offset(Span(2, .week), .before), .start(of: "b")), weeks(6), nil),
      (.relative(Offset(Span(2, .week), .after), .end(of: "a")), weeks(6), "b"),
      (.relative(Offset(Span(2, .week), .after), .enrolment), weeks(6), nil), (.fixed("2026-05-01"), nil, nil),
    ] as [(DayRule, ProgrammeLength?, ElementID?)])
  func rounds(last: DayRule, length: ProgrammeLength?, stage: ElementID?) {
    let rounds = [
      FormRound(id: "start", window: .when(.relative(nil, .start(of: "a")))),
      FormRound(id: "slut", window: .when(last)),
    ]
    func problems(_ reference: FormReference, _ test: FormTest) -> [DefinitionProblem] {
      let form = Form(
        id: "f", title: text("f"), rounds: rounds, fields: [Field(id: "x", ask: text("x"), kind: .scale(1...5))],
        score: .mean)
      let gate = Condition.form(reference, test)
      let stages = [self.stage("a", leaveWhen: gate), self.stage("b", length), self.stage("c")]
      return self.problems(GateRule.self, Programme(id: "p", title: text("p"), forms: [form], stages: stages))
        .filter { if case .neverHolds = $0 { true } else { false } }
    }
    let expected = stage.map { [DefinitionProblem.neverHolds(.laterRound("f.slut", stage: $0.rawValue))] } ?? []
    #expect(problems(FormReference("f"), .answered) == expected)
    #expect(problems(FormReference("f"), .passed) == expected)
    #expect(problems(FormReference("f", round: "slut"), .answered) == expected)
    #expect(problems(FormReference("f", round: "start"), .answered).isEmpty)
    // A score is that of the latest round that has one, whichever that is.
    #expect(problems(FormReference("f"), .score(test(.atLeast, 3))).isEmpty)
  }

  @Test("Who enters a stage comes from the ones before it")
  func entering() {
    #expect(gate(.stage("a"), entering: true).isEmpty)
    #expect(gate(.stage("b"), entering: true) == [.neverHolds(.otherStage("b"))])
    #expect(gate(.milestone("n"), entering: true) == [.neverHolds(.laterMilestone("n", stage: "b"))])
    #expect(gate(.form(FormReference("f", round: "r1"), .answered), entering: true).isEmpty)
  }

  @Test("Bounds that exclude each other let no number through")
  func bounds() {
    let both = { (first: NumberTest, second: NumberTest) in NumberTest(first.comparisons + second.comparisons) }
    #expect(!both(test(.atLeast, 3), test(.below, 3)).isPossible())
    #expect(!both(test(.above, 3), test(.is, 3)).isPossible())
    #expect(both(test(.atLeast, 3), test(.atMost, 3)).isPossible())
    #expect(test(.below, 0).isPossible())
    #expect(!test(.below, 0).isPossible(from: .zero))
  }

  @Test("What lies behind a closed gate cannot be reached, unless the stage may be left out")
  func unreachable() {
    let closed = Condition.stage("nowhere")
    let stages = [stage("a"), stage("b", enterWhen: .stage("c")), stage("c"), stage("d")]
    let programme = Programme(id: "p", title: text("p"), stages: stages)
    #expect(
      problems(GateRule.self, programme) == [
        .neverHolds(.otherStage("c")), .unreachableStage("c", behind: "b"), .unreachableStage("d", behind: "b"),
      ])
    let optional = [stage("a"), stage("b", isOptional: true, enterWhen: .stage("c")), stage("c")]
    #expect(
      problems(GateRule.self, Programme(id: "p", title: text("p"), stages: optional)) == [
        .neverHolds(.otherStage("c"))
      ])
    #expect(
      problems(GateRule.self, Programme(id: "p", title: text("p"), stages: [stage("a", leaveWhen: closed)])) == [])
  }

  // MARK: Waiting

  @Test("Milestones that wait for each other are told once")
  func cycle() {
    let programme = Programme(
      id: "p", title: text("p"),
      milestones: [
        milestone("a", reachedWhen: .all([.milestone("b"), .agreedAll])), milestone("b", reachedWhen: .milestone("c")),
        milestone("c", reachedWhen: .milestone("a")), milestone("d", reachedWhen: .milestone("a")),
        milestone("e", reachedWhen: .any([.milestone("e"), .agreedAll])),
        milestone("f", need: .agreed, reachedWhen: .milestone("f")),
      ])
    #expect(problems(WaitingRule.self, programme) == [.waitsForItself(["a", "b", "c"]), .waitsForItself(["f"])])
  }

  @Test("A long chain of milestones is no cycle, and soon looked through")
  func chain() {
    let ids = (0..<3000).map { ElementID("m\($0)") }
    let chain = zip(ids, ids.dropFirst()).map { milestone($0, reachedWhen: .milestone($1)) }
    let programme = Programme(id: "p", title: text("p"), milestones: chain + [milestone(ids[2999])])
    #expect(problems(WaitingRule.self, programme) == [])
  }

  @Test(
    "A due date behind the gate that waits for it is told",
    arguments: [
      (.relative(Offset(Span(1, .week), .after), .end(of: "a")), true), (.relative(nil, .end(of: "a")), false),
      (.relative(Offset(Span(1, .week), .before), .end(of: "a")), false), (.relative(nil, .end(of: "b")), true),
      (.relative(nil, .start(of: "b")), false), (.relative(nil, .enrolment), false), (.fixed("2026-01-01"), false),
    ] as [(DayRule, Bool)])
  func lateDue(due: DayRule, isLate: Bool) {
    let programme = Programme(
      id: "p", title: text("p"), stages: [stage("a", leaveWhen: .milestone("m")), stage("b")],
      milestones: [milestone("m", due: due)])
    #expect(problems(WaitingRule.self, programme) == (isLate ? [.dueAfterGate(milestone: "m", stage: "a")] : []))
  }

  // MARK: Dates

  @Test(
    "A due date lies in its stage, as far as anybody can tell",
    arguments: [
      (.relative(Offset(Span(1, .week), .after), .start(of: "b")), nil),
      (.relative(Offset(Span(5, .week), .after), .start(of: "b")), .after),
      (.relative(Offset(Span(1, .week), .before), .start(of: "b")), .before),
      (.relative(Offset(Span(2, .week), .before), .end(of: "b")), nil),
      (.relative(Offset(Span(6, .week), .before), .end(of: "b")), .before),
      (.relative(Offset(Span(1, .week), .after), .end(of: "b")), .after), (.relative(nil, .end(of: "a")), nil),
      (.relative(nil, .start(of: "a")), .before), (.relative(Offset(Span(5, .week), .after), .enrolment), nil),
      (.relative(Offset(Span(9, .week), .after), .enrolment), .after), (.relative(nil, .day("demo-day")), nil),
    ] as [(DayRule, Offset.Direction?)])
  func dueInStage(due: DayRule, side: Offset.Direction?) {
    let programme = Programme(
      id: "p", title: text("p"), stages: [stage("a", Self.weeks(4)), stage("b", Self.weeks(4)), stage("c")],
      milestones: [milestone("m", stage: "b", due: due)])
    #expect(
      problems(DueRule.self, programme) == (side.map { [.dueOutsideStage(milestone: "m", stage: "b", $0)] } ?? []))
  }

  @Test(
    "What counts from a period is held against the dates of its stage as it will be due",
    arguments: [
      (Offset(Span(1, .week), .after), "course", .after), (Offset(Span(1, .week), .before), "course", .before),
      (Offset(Span(1, .week), .after), "holiday", nil), (Offset(Span(3, .week), .after), "holiday", .after),
      (Offset(Span(1, .week), .before), "holiday", nil), (Offset(Span(6, .week), .before), "holiday", .before),
    ] as [(Offset, ElementID, Offset.Direction?)])
  func countedFromPeriods(offset: Offset, period: ElementID, side: Offset.Direction?) {
    let programme = Programme(
      id: "p", title: text("p"), stages: [stage("a", dates: "course")],
      milestones: [milestone("m", stage: "a", due: .relative(offset, .day(period)))],
      periods: [
        CalendarPeriod(id: "course", dates: .periodOfCohort),
        CalendarPeriod(id: "holiday", dates: .fixed("2026-10-01"..."2026-10-31")),
      ],
      cohorts: [Cohort(id: "c", title: text("c"), dates: ["course": "2026-09-01"..."2026-11-15"])])
    #expect(
      problems(DueRule.self, programme) == (side.map { [.dueOutsideStage(milestone: "m", stage: "a", $0)] } ?? []))
  }

  @Test("The published dates of a climate accelerator contradict its lengths and its start")
  func accelerator() {
    let periods: [CalendarPeriod] = [
      CalendarPeriod(id: "open-call", dates: .dayOfCohort), CalendarPeriod(id: "programme-start", dates: .dayOfCohort),
      CalendarPeriod(id: "stage-1", dates: .periodOfCohort), CalendarPeriod(id: "stage-2", dates: .periodOfCohort),
      CalendarPeriod(id: "stage-3", dates: .periodOfCohort), CalendarPeriod(id: "demo-day", dates: .dayOfCohort),
    ]
    let dates: [ElementID: ClosedRange<Day>] = [
      "open-call": "2022-02-14"..."2022-02-14", "programme-start": "2022-04-29"..."2022-04-29",
      "stage-1": "2022-04-25"..."2022-06-14", "stage-2": "2022-06-21"..."2022-09-14",
      "stage-3": "2022-09-20"..."2022-11-25", "demo-day": "2022-12-02"..."2022-12-02",
    ]
    let programme = Programme(
      id: "p", title: text("p"),
      stages: [
        stage("stage-1", Self.weeks(8), dates: "stage-1"), stage("stage-2", Self.weeks(12), dates: "stage-2"),
        stage("stage-3", Self.weeks(10), dates: "stage-3"),
      ], periods: periods, cohorts: [Cohort(id: "2022", title: text("2022"), dates: dates)])
    #expect(
      problems(StageDatesRule.self, programme) == [
        .datesDisagree(stage: "stage-1", dates: Span(7, .week), length: Self.weeks(8)),
        .datesOutOfOrder("stage-1", above: "programme-start"),
      ])
  }

  @Test("Stages with dates follow each other, and every cohort has every date")
  func overlap() {
    let programme = Programme(
      id: "p", title: text("p"),
      stages: [
        stage("a", .between(Span(1, .month), Span(1, .month)), dates: "x"), stage("b", dates: "y"),
      ],
      periods: [
        CalendarPeriod(id: "x", dates: .fixed("2026-02-01"..."2026-02-28")),
        CalendarPeriod(id: "y", dates: .fixed("2026-02-28"..."2026-03-31")),
        CalendarPeriod(id: "z", dates: .dayOfCohort),
      ], cohorts: [Cohort(id: "c", title: text("c"))])
    #expect(
      problems(StageDatesRule.self, programme) == [
        .datesOverlap(stage: "b", previous: "a"), .cohortLacksDate("z", cohort: "c"),
      ])
  }

  @Test("The dates of a stage say whether a round before its end comes in it")
  func datedRound() {
    func problems(_ dates: ClosedRange<Day>) -> [DefinitionProblem] {
      let round = FormRound(id: "slut", window: .when(.relative(Offset(Span(4, .week), .before), .end(of: "b"))))
      let form = Form(
        id: "f", title: text("f"), rounds: [round], fields: [Field(id: "x", ask: text("x"), kind: .scale(1...5))])
      let gate = Condition.form(FormReference("f"), .answered)
      return self.problems(
        GateRule.self,
        Programme(
          id: "p", title: text("p"), forms: [form], stages: [stage("a", leaveWhen: gate), stage("b", dates: "course")],
          periods: [CalendarPeriod(id: "course", dates: .periodOfCohort)],
          cohorts: [Cohort(id: "c", title: text("c"), dates: ["course": dates])]))
    }
    #expect(problems("2026-09-01"..."2026-10-30").contains(.neverHolds(.laterRound("f.slut", stage: "b"))))
    #expect(problems("2026-09-01"..."2026-09-20").isEmpty)
  }

  // MARK: Reports and sessions

  @Test(
    "Reports that leave time out, or are about the time before what is nearly over, are told",
    arguments: [
      (.series(.everyYear([.init(month: 3, day: 15)])), .period(.quarter), .leavesTimeOut("r")),
      (.series(.everyYear([.init(month: 3, day: 15), .init(month: 9, day: 15)])), .period(.halfYear), nil),
      (.series(.everyYear([.init(month: 3, day: 15)])), .period(.year), nil),
      (.after(Span(1, .month), .year), .period(.quarter), .leavesTimeOut("r")),
      (.after(Span(1, .month), .quarter), .period(.year), nil),
      (.series(.everyYear([.init(month: 3, day: 15)])), .until(.lastDay(ofMonths: [2, 8])), .leavesTimeOut("r")),
      (.series(.everyYear([.init(month: 12, day: 15)])), .until(.lastDay(ofMonths: [12])), .dueBeforeCutOff("r")),
      (.series(.everyYear([.init(month: 12, day: 31)])), .until(.lastDay(ofMonths: [12])), nil),
      (.series(.everyYear([.init(month: 1, day: 15)])), .until(.lastDay(ofMonths: [12])), nil),
      (
        .series(.everyYear([.init(month: 6, day: 25), .init(month: 12, day: 20)])), .period(.halfYear),
        .dueBeforeCutOff("r")
      ),
      (.when(.relative(Offset(Span(1, .month), .after), .ending)), .period(.quarter), nil),
    ] as [(ReportRule.Due, ReportRule.Coverage, DefinitionProblem?)])
  func coverage(due: ReportRule.Due, covers: ReportRule.Coverage, problem: DefinitionProblem?) {
    let report = ReportRule(id: "r", audience: .board, due: due, covers: covers, sections: [.progress])
    #expect(
      problems(CoverageRule.self, Programme(id: "p", title: text("p"), reports: [report]))
        == (problem.map { [$0] } ?? []))
  }

  @Test("Sessions for each stage want a programme with stages")
  func planned() {
    let kind = SessionKind(id: "s", title: text("s"), plan: .countPerStage(1))
    #expect(problems(PlanRule.self, Programme(id: "p", title: text("p"), sessions: [kind])) == [.nothingPlanned("s")])
    #expect(problems(PlanRule.self, Programme(id: "p", title: text("p"), stages: [stage("a")], sessions: [kind])) == [])
  }

  // MARK: Scores

  @Test("Nobody is chosen by a form without a score, or by one that comes too late")
  func choice() {
    let rounds = [
      FormRound(id: "after-a", window: .when(.relative(nil, .end(of: "a")))),
      FormRound(id: "after-b", window: .when(.relative(nil, .end(of: "b")))),
    ]
    func programme(_ round: ElementID?, score: Form.Score?) -> Programme {
      let choice = StageChoice(
        by: nil, form: FormReference("f", round: round), measure: .score, others: nil)
      let mark = Field(id: "mark", ask: text("Mark"), kind: .scale(1...5))
      return Programme(
        id: "p", title: text("p"),
        forms: [Form(id: "f", title: text("f"), rounds: rounds, fields: [mark], score: score)],
        stages: [stage("a"), stage("b", choice: choice)])
    }
    #expect(problems(ScoreRule.self, programme("after-a", score: .mean)) == [])
    #expect(problems(ScoreRule.self, programme("after-a", score: nil)) == [.formWithoutScore("f")])
    #expect(
      problems(ScoreRule.self, programme("after-b", score: .sum)) == [.choiceTooLate(stage: "b", form: "f.after-b")])
  }

  @Test("A condition on a score needs one")
  func score() {
    let programme = Programme(
      id: "p", title: text("p"),
      forms: [
        Form(id: "f", title: text("f"), fields: []),
        Form(id: "g", title: text("g"), fields: [], passedWhen: .any([.score(test(.atLeast, 1))])),
      ], stages: [stage("a", leaveWhen: .all([.form(FormReference("f"), .score(test(.atLeast, 3)))]))])
    #expect(problems(ScoreRule.self, programme) == [.formWithoutScore("f"), .formWithoutScore("g")])
  }

  // MARK: Size

  @Test("A programme made to keep the checker busy is soon looked through")
  func busy() {
    let ids = (0..<5000).map { ElementID("m\($0)") }
    let everything = Condition.milestones(.all, atLeast: nil)
    let names = ids.prefix(1000)
    let programme = Programme(
      id: "p", title: text("p"),
      stages: ids.map { stage($0, Self.weeks(1), enterWhen: everything, leaveWhen: everything) },
      milestones: ids.map {
        milestone($0, stage: $0, due: .relative(nil, .end(of: ids[4999])), reachedWhen: everything)
      },
      periods: names.map { CalendarPeriod(id: $0, dates: .dayOfCohort) },
      cohorts: names.map { Cohort(id: $0, title: text($0)) })
    let course = Course(programme)
    let time = ContinuousClock().measure {
      for rule in [GateRule.self, WaitingRule.self, DueRule.self, StageDatesRule.self, ScoreRule.self]
        as [any DoubtRule.Type]
      {
        _ = rule.init(course).doubts
      }
    }
    // Without optimisation, and beside other tests; a product of the sizes would take minutes.
    #expect(time < .seconds(30))
  }
}
