import RugeCore
import RugeTestSupport
import Testing

@Suite("What is asked by somebody else, or otherwise, and what holds no more")
struct ChangedSideTests {
  private let today: Day = "2026-03-10"
  private let life = Life(enrolled: "2026-01-12").on("2026-01-12", .entered("lære"), .roleGiven("rådgiver", person: 7))

  private func programme(
    side: Role.Side = .programme, reviewer: ElementID? = nil, next: ElementID = "øve", leaveWhen: Condition? = nil,
    enterWhen: Condition? = nil,
    about: RecordKind.About = .participant, by: Form.Respondent = .role("rådgiver"), rounds: [ElementID] = [],
    cohorts: [ElementID] = [], target: Indicator.Target? = nil, count: CountRule? = nil
  ) -> Programme {
    Programme(
      id: "rugekassen", title: .init("Prøve"),
      roles: [
        Role(id: "rådgiver", title: .init("Rådgiver"), side: side), Role(id: "bestyrelse", title: .init("Bestyrelse")),
      ],
      forms: [
        Form(
          id: "skema", title: .init("Skema"), by: by,
          rounds: rounds.map { FormRound(id: $0, window: .when(.fixed("2026-09-01"))) },
          fields: [Field(id: "ja", ask: .init("Ja?"), kind: .yesOrNo)])
      ],
      stages: [
        Stage(id: "lære", title: .init("Lære"), leaveWhen: leaveWhen),
        Stage(id: next, title: .init("Øve"), enterWhen: enterWhen), Stage(id: "blive", title: .init("Blive")),
      ],
      sessions: [SessionKind(id: "sparring", title: .init("Sparring"))],
      milestones: [Milestone(id: "plan", title: .init("Plan"), reviewedBy: reviewer)],
      indicators: [Indicator(id: "frivillige", title: .init("Frivillige"), target: target, count: count)],
      cohorts: cohorts.map { Cohort(id: $0, title: .init($0.rawValue)) },
      records: [RecordKind(id: "henvisning", title: .init("Henvisning"), about: about)])
  }

  private func consequences(from old: Programme, to new: Programme, _ life: Life) -> [Consequence] {
    MigrationRules(ProgrammeDifference(from: old, to: new), on: today).effect(on: life.state()).consequences
  }

  private func side(_ kind: ElementKind, _ id: ElementID, _ aspect: ElementAspect) -> Consequence {
    .sideChanged(ChangedSide(RecordedElement(kind, id), aspect))
  }

  @Test("a role that changes sides is told to those who have somebody in it")
  func roles() {
    let new = programme(side: .organisation)
    #expect(consequences(from: programme(), to: new, life) == [side(.role, "rådgiver", .side)])
    #expect(consequences(from: programme(), to: new, Life(enrolled: "2026-01-12")) == [])
  }

  @Test("whom a record is about is told to those who have one")
  func records() {
    let new = programme(about: .nothing)
    #expect(consequences(from: programme(), to: new, life) == [])
    let referred = life.on("2026-02-01", .recordAdded(kind: "henvisning"))
    #expect(consequences(from: programme(), to: new, referred) == [side(.record, "henvisning", .about)])
  }

  @Test("who answers and who accepts are told while there is something to answer and to accept")
  func people() {
    let new = programme(reviewer: "bestyrelse", by: .role("bestyrelse"))
    #expect(
      consequences(from: programme(), to: new, life)
        == [side(.milestone, "plan", .reviewer), side(.form, "skema", .respondent)])
    let done = life.on(
      "2026-02-01", .milestoneAccepted("plan"), .answered(AnswerKey("skema", "ja"), .value(.yesOrNo(true))))
    #expect(consequences(from: programme(), to: new, done) == [])
  }

  @Test("a gate that stays closed and asks more is told to those before it, and not beside what becomes of it")
  func gates() {
    let leaving = programme(leaveWhen: .signed("aftale"))
    let more = programme(leaveWhen: .all([.signed("aftale"), .agreedAll]))
    #expect(consequences(from: leaving, to: more, life) == [side(.stage, "lære", .leaveWhen)])
    #expect(consequences(from: leaving, to: more, life.on("2026-02-01", .entered("øve"))) == [])
    #expect(consequences(from: programme(), to: leaving, life) == [.gateCloses("øve")])
    let entering = programme(enterWhen: .signed("aftale"))
    let others = programme(enterWhen: .all([.signed("aftale"), .signed("bilag")]))
    #expect(consequences(from: entering, to: others, life) == [side(.stage, "øve", .enterWhen)])
  }

  @Test("a gate that stays closed and asks the same is told where a part of it holds otherwise")
  func gateParts() {
    let test = NumberTest([.init(.atLeast, Amount(Quantity(millionths: 1_000_000)))])
    let counted = Condition.indicator(IndicatorReference("frivillige"), test)
    let gate = Condition.all([.signed("aftale"), counted])
    let held = life.on("2026-02-01", .sessionHeld(kind: "sparring", minutes: 60, host: nil))
    let (meetings, reached) = (
      programme(leaveWhen: gate, count: .sessions("sparring")), programme(leaveWhen: gate, count: .milestones)
    )
    let told = consequences(from: meetings, to: reached, held)
    #expect(told.contains(.gatePart("øve", counted, from: .met, to: .notMet)), "\(told)")
    #expect(!told.contains { if case .sideChanged = $0 { true } else { false } })
    #expect(
      consequences(from: reached, to: meetings, held).contains(.gatePart("øve", counted, from: .notMet, to: .met)))
    // What becomes of the gate itself says as much.
    let signed = held.on("2026-02-02", .signed("aftale"))
    #expect(consequences(from: meetings, to: reached, signed).contains(.gateCloses("øve")))
    #expect(
      !consequences(from: meetings, to: reached, signed).contains { if case .gatePart = $0 { true } else { false } })
  }

  @Test("a gate that asks more and leads somewhere else is told as both")
  func gateLeadingElsewhere() {
    let leaving = programme(leaveWhen: .signed("aftale"))
    let more = programme(next: "prøve", leaveWhen: .all([.signed("aftale"), .agreedAll]))
    #expect(
      consequences(from: leaving, to: more, life)
        == [side(.stage, "lære", .leaveWhen), .gateLeads(from: "øve", to: "prøve")])
  }

  @Test("a cohort that is dropped is told to those who are in it")
  func cohorts() {
    let (old, new) = (programme(cohorts: ["forår", "efterår"]), programme(cohorts: ["efterår"]))
    #expect(
      consequences(from: old, to: new, life.on("2026-01-12", .cohortJoined("forår"))) == [.cohortDropped("forår")])
    #expect(consequences(from: old, to: new, life.on("2026-01-12", .cohortJoined("efterår"))) == [])
    // One that was never in the definition is kept beside it.
    #expect(consequences(from: old, to: new, life.on("2026-01-12", .cohortJoined("uden for"))) == [])
  }

  @Test("answers from before a form had rounds are listed, and those of a form that had rounds are not")
  func rounds() {
    let answered = life.on("2026-02-01", .answered(AnswerKey("skema", "ja"), .value(.yesOrNo(true))))
    let new = programme(rounds: ["en", "to"])
    let element = RecordedElement.withoutRound("skema")
    #expect(consequences(from: programme(), to: new, answered).contains(.outside(element)))
    #expect(!consequences(from: programme(), to: new, life).contains(.outside(element)))
    #expect(answered.state().recordedOutside(new) == [element])
    #expect(answered.state().recordedOutside(programme()) == [])
    let inRound = life.on("2026-02-01", .answered(AnswerKey("skema", round: "en", "ja"), .value(.yesOrNo(true))))
    #expect(inRound.state().recordedOutside(new) == [])
    #expect(
      consequences(from: new, to: programme(), inRound)
        .contains(.outside(RecordedElement(.round, "en", of: .init(.form, "skema")))))
  }

  @Test("a target that was agreed is said to hold no more where there is one for everybody, or none")
  func targets() throws {
    let (thirty, forty) = (try #require(Quantity(30)), try #require(Quantity(40)))
    let agreed = life.on("2026-02-01", .agreed(.target("frivillige"), .target(thirty)))
    let lapses = Consequence.targetLapses("frivillige", .target(thirty))
    let there = consequences(from: programme(target: .agreed), to: programme(target: .value(forty)), agreed)
    #expect(there.contains(lapses))
    #expect(there.contains(.figureChanged("frivillige", .target, from: .value(thirty), to: .value(forty))))
    #expect(consequences(from: programme(target: .agreed), to: programme(), agreed).contains(lapses))
    #expect(!consequences(from: programme(target: .agreed), to: programme(), life).contains(lapses))
    #expect(agreed.state().lapsedTargets(in: programme(target: .agreed)).isEmpty)
    #expect(agreed.state().lapsedTargets(in: programme(target: .value(forty))).map(\.indicator) == ["frivillige"])
  }

  @Test("what has figures becomes neither counted nor typed in")
  func counting() {
    let (typed, counted) = (programme(), programme(count: .sessions("sparring")))
    let recorded = life.on("2026-02-01", .figure("frivillige", 12))
    #expect(consequences(from: typed, to: counted, recorded).contains(.unitChanged("frivillige")))
    #expect(!consequences(from: typed, to: counted, life).contains(.unitChanged("frivillige")))
    #expect(
      consequences(from: counted, to: typed, life.on("2026-02-01", .held("sparring"))).contains(
        .unitChanged("frivillige")))
    #expect(!consequences(from: counted, to: typed, life).contains(.unitChanged("frivillige")))
    #expect(ProgrammeDifference(from: typed, to: counted).otherCounts == ["frivillige"])
  }
}
