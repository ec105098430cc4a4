import RugeCore
import RugeTestSupport
import Testing

/// Applications: who has assessed them, and how many can be accepted.
struct IntakeTests {
  private static let programme = Programme(
    id: "rugekassen", title: LocalisedText("Rugekassen"),
    roles: [Role(id: "jury", title: LocalisedText("Jury"))],
    forms: [
      Form(
        id: "rubric", title: LocalisedText("Rubric"), by: .eachInRole("jury"), about: .eachApplicant,
        fields: [Field(id: "idea", ask: LocalisedText("Idea?"), kind: .scale(1...5))], score: .mean)
    ],
    stages: [Stage(id: "camp", title: LocalisedText("Camp"), capacity: Capacity(most: 2))])

  private let applied = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .roleGiven("jury", person: 8), .roleGiven("jury", person: 9))

  private func answered(by person: Int64, _ number: Int64) -> Event {
    .answered(
      AnswerKey("rubric", "idea", by: person), .value(.number(Quantity(millionths: number * 1_000_000))))
  }

  private func standing(_ life: Life) -> IntakeStanding {
    IntakeStanding(life.state(), in: Self.programme, on: "2026-02-01")
  }

  @Test("An application is applied, assessed, decided, begun; what the assessors say is there all the while")
  func funnel() {
    #expect(standing(applied).step == .applied)
    let half = applied.on("2026-01-20", answered(by: 8, 5))
    #expect(standing(half).step == .applied)
    #expect(standing(half).assessments.map(\.done) == [1])
    #expect(standing(half).assessments.map(\.expected) == [2])
    let whole = half.on("2026-01-21", answered(by: 9, 4))
    #expect(standing(whole).step == .assessed)
    #expect(standing(whole).assessments.first?.score == Quantity(millionths: 4_500_000))
    #expect(standing(whole.on("2026-01-22", .life(.decided(.waitlisted)))).step == .waitlisted)
    let accepted = whole.on("2026-01-22", .life(.decided(.accepted)))
    #expect(standing(accepted).step == .accepted)
    #expect(standing(accepted).decidedOn == "2026-01-22")
    #expect(standing(accepted.on("2026-01-25", .entered("camp"))).step == .begun)
    let declined = whole.on("2026-01-22", .life(.decided(.declined)), .withdrawn(exit: nil))
    #expect(standing(declined).step == .declined)
    #expect(standing(applied.on("2026-01-22", .withdrawn(exit: nil))).step == .withdrawn)
  }

  @Test("Whoever gave every mark has assessed, though a remark is empty; what is required beside them is awaited")
  func marked() {
    func done(remarkRequired: Bool) -> [Int] {
      let remark = Field(id: "remark", ask: LocalisedText("Remark?"), kind: .text, isRequired: remarkRequired)
      let programme = Programme(
        id: "rugekassen", title: LocalisedText("Rugekassen"), roles: Self.programme.roles,
        forms: Self.programme.forms.map { form in
          Form(
            id: form.id, title: form.title, by: form.by, about: form.about, fields: form.fields + [remark], score: .mean
          )
        }, stages: Self.programme.stages)
      let half = applied.on("2026-01-20", answered(by: 8, 5))
      return IntakeStanding(half.state(), in: programme, on: "2026-02-01").assessments.map(\.done)
    }
    #expect(done(remarkRequired: false) == [1])
    #expect(done(remarkRequired: true) == [0])
  }

  @Test("Where applicants go through stages, they have begun when they enter the first that they are chosen for")
  func applicantStages() {
    func programme(about: Form.About) -> Programme {
      Programme(
        id: "rugekassen", title: LocalisedText("Rugekassen"), roles: Self.programme.roles,
        forms: [
          Form(
            id: "rubric", title: LocalisedText("Rubric"), by: .eachInRole("jury"), about: about,
            fields: [Field(id: "idea", ask: LocalisedText("Idea?"), kind: .scale(1...5))], score: .mean)
        ],
        stages: [
          Stage(id: "applied", title: LocalisedText("Applied")),
          Stage(
            id: "camp", title: LocalisedText("Camp"),
            choice: StageChoice(by: "jury", form: FormReference("rubric"), measure: .score, others: nil)),
        ],
        sessions: [
          SessionKind(
            id: "sparring", title: LocalisedText("Sparring"), shape: .oneToOne, plan: .every(Span(2, .week), stage: nil)
          )
        ],
        reminders: [
          ReminderRule(
            id: "quiet", offset: Offset(Span(30, .day), .after), anchor: .lastSession("sparring"), to: ["jury"])
        ])
    }
    let applying = applied.on("2026-01-12", .entered("applied"))
    let taken = applying.on("2026-02-01", .entered("camp"))
    func step(_ life: Life, _ about: Form.About) -> IntakeStanding.Step {
      IntakeStanding(life.state(), in: programme(about: about), on: "2026-06-01").step
    }
    #expect(step(applying, .eachApplicant) == .applied && step(taken, .eachApplicant) == .begun)
    #expect(
      step(applying, .organisation) == .begun, "whoever is chosen later, in the middle of the programme, has begun")
    func onlyApplied(_ life: Life, _ about: Form.About) -> Bool {
      programme(about: about).endedAsApplicant(life.on("2026-02-02", .withdrawn(exit: nil)).state())
    }
    #expect(onlyApplied(applying, .eachApplicant) && !onlyApplied(taken, .eachApplicant))
    #expect(
      !onlyApplied(applying, .organisation) && !programme(about: .eachApplicant).endedAsApplicant(applying.state()))
    let declined = applied.on("2026-02-01", .life(.decided(.declined)))
    #expect(onlyApplied(declined, .organisation) && !onlyApplied(applied, .organisation))
    func applies(_ life: Life, _ about: Form.About) -> Bool {
      programme(about: about).onlyApplied(life.state())
    }
    #expect(applies(applying, .eachApplicant) && !applies(taken, .eachApplicant))
    #expect(applies(applied, .organisation) && !applies(applying, .organisation))
    #expect(!applies(applying.on("2026-01-20", .life(.decided(.accepted))), .eachApplicant))
    func silent(_ life: Life, _ about: Form.About) -> Bool {
      life.state().prospect(in: programme(about: about), on: "2026-06-01").attention(on: "2026-06-01").contains {
        if case .silent = $0 { true } else { false }
      }
    }
    #expect(!silent(applying, .eachApplicant) && silent(taken, .eachApplicant) && silent(applying, .organisation))
    func reminded(_ life: Life, _ about: Form.About, on day: Day) -> [Day] {
      life.on("2026-01-12", .roleGiven("jury", person: 9)).state(on: day)
        .reminders(in: programme(about: about), on: day).map(\.occurrence)
    }
    #expect(reminded(applying, .eachApplicant, on: "2026-06-01").isEmpty)
    #expect(reminded(taken, .eachApplicant, on: "2026-03-02").isEmpty, "30 days after they were chosen, not applied")
    #expect(reminded(taken, .eachApplicant, on: "2026-03-03") == ["2026-03-03"])
    #expect(reminded(applying, .organisation, on: "2026-02-11") == ["2026-02-11"])
  }

  @Test("Nobody knows how many are to assess while nobody has the role")
  func nobodyAssesses() {
    #expect(standing(Life(enrolled: "2026-01-12")).assessments.map(\.expected) == [nil])
    #expect(standing(Life(enrolled: "2026-01-12")).step == .applied)
  }

  @Test("No more are accepted than the first stage has room for, unless somebody says why")
  func room() throws {
    let decision = Decision(
      programme: Self.programme, history: applied.facts, today: "2026-12-31",
      cohort: CohortView([applied.state()] + others(2), in: Self.programme, on: "2026-02-01"))
    #expect(throws: Refusal.intakeFull("camp", most: 2)) {
      try decision.decide(.decide(.accepted, overriding: false), on: "2026-02-01")
    }
    #expect(try decision.decide(.decide(.accepted, overriding: true), on: "2026-02-01") == [.life(.decided(.accepted))])
    #expect(try decision.decide(.decide(.waitlisted, overriding: false), on: "2026-02-01").count == 1)
    let roomy = Decision(
      programme: Self.programme, history: applied.facts, today: "2026-12-31",
      cohort: CohortView([applied.state()] + others(1), in: Self.programme, on: "2026-02-01"))
    #expect(try roomy.decide(.decide(.accepted, overriding: false), on: "2026-02-01").count == 1)
  }

  @Test("The first stage is for those who are accepted: not for who waits, nor for others while a place is held")
  func entering() throws {
    func enter(_ life: Life, beside others: [EnrolmentState], overriding: Bool = false) throws -> [Event] {
      let view = CohortView([life.state()] + others, in: Self.programme, on: "2026-02-01")
      return try Decision(programme: Self.programme, history: life.facts, today: "2026-12-31", cohort: view)
        .decide(.advance(to: nil, overriding: overriding), on: "2026-02-01")
    }
    let waiting = applied.on("2026-01-22", .life(.decided(.waitlisted)))
    #expect(throws: Refusal.onWaitingList("camp", since: "2026-01-22")) { try enter(waiting, beside: []) }
    #expect(try enter(waiting, beside: [], overriding: true) == [.stageEntered("camp", overridden: true)])
    #expect(throws: Refusal.intakeFull("camp", most: 2)) { try enter(applied, beside: others(2)) }
    #expect(try enter(applied, beside: others(1)) == [.stageEntered("camp", overridden: false)])
    let accepted = applied.on("2026-01-22", .life(.decided(.accepted)))
    #expect(try enter(accepted, beside: others(2)) == [.stageEntered("camp", overridden: false)])
  }

  @Test("On the waiting list the best score is first, then who has waited longest")
  func queue() {
    func waiting(_ number: Int64, since day: Day, score: Int64?) -> EnrolmentState? {
      let answer = score.map {
        Event.answered(AnswerKey("rubric", "idea", by: 8), .value(.number(Quantity(millionths: $0 * 1_000_000))))
      }
      var events: [(event: Event, on: Day)] = [
        (.enrolled(organisation: number, programme: "rugekassen", definition: 1), "2026-01-01"),
        (.roleGiven("jury", person: 8), "2026-01-01"),
      ]
      if let answer { events.append((answer, "2026-01-02")) }
      events.append((.life(.decided(.waitlisted)), day))
      return EnrolmentState.fold(
        events.enumerated().map { place, event in
          Fact(
            sequence: number + Int64(100 * place), batch: number, subject: .enrolment(number), on: event.on,
            at: Instant(milliseconds: 0), by: 1, origin: .cli, event: event.event)
        }
      ).state
    }
    let states = [
      waiting(11, since: "2026-01-20", score: nil), waiting(12, since: "2026-01-10", score: 3),
      waiting(13, since: "2026-01-22", score: 5), waiting(14, since: "2026-01-05", score: nil),
    ].compactMap(\.self)
    let view = CohortView(states, in: Self.programme, on: "2026-02-01")
    #expect([13, 12, 14, 11].map(view.waitingPlace) == [1, 2, 3, 4])
    #expect(view.waitingPlace(of: 99) == nil)
    let standing = IntakeStanding(states[1].withCohort(view), in: Self.programme, on: "2026-02-01")
    #expect(standing.waitingPlace == 2)
  }

  /// Other enrolments: the first is in the stage, the second accepted for it.
  private func others(_ count: Int) -> [EnrolmentState] {
    let events: [Event] = [.entered("camp"), .life(.decided(.accepted))]
    return events.prefix(count).enumerated().compactMap { offset, event in
      let number = Int64(100 + offset)
      let facts = [
        Event.enrolled(organisation: number - 50, programme: "rugekassen", definition: 1), event,
      ].enumerated().map { place, event in
        Fact(
          sequence: number + Int64(10 * place), batch: number, subject: .enrolment(number), on: "2026-01-12",
          at: Instant(milliseconds: 0), by: 1, origin: .cli, event: event)
      }
      return EnrolmentState.fold(facts).state
    }
  }
}
