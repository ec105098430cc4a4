import RugeCore
import RugeTestSupport
import Testing

struct ChoosingTests {
  private static let form = Form(
    id: "interview", title: LocalisedText("Interview"),
    fields: [Field(id: "idé", ask: LocalisedText("Idé"), kind: .scale(1...5))], score: .mean)

  private static func stage(_ capacity: Capacity?, gate: Condition? = nil, others: ElementID? = "nej") -> Stage {
    Stage(
      id: "camp", title: LocalisedText("Camp"), capacity: capacity,
      choice: StageChoice(by: nil, form: FormReference("interview"), measure: .score, others: others), enterWhen: gate)
  }

  private func programme(_ stage: Stage) -> Programme {
    Programme(
      id: "p", title: LocalisedText("P"), forms: [Self.form],
      stages: [Stage(id: "ansøgt", title: LocalisedText("Ansøgt")), stage],
      exits: [Exit(id: "nej", title: LocalisedText("Nej"))])
  }

  /// Enrolments 1, 2, 3 … in the first stage with these points; `nil` has not been interviewed.
  private func states(_ points: [Int64?], signing: Set<Int64> = []) -> [EnrolmentState] {
    points.enumerated().compactMap { offset, points in
      let number = Int64(offset + 1)
      var events: [Event] = [
        .enrolled(organisation: 100 + number, programme: "p", definition: 1), .entered("ansøgt"),
      ]
      if let points {
        events.append(
          .answered(AnswerKey("interview", "idé"), .value(.number(Quantity(millionths: points * 1_000_000)))))
      }
      if signing.contains(number) { events.append(.signed("aftale")) }
      return EnrolmentState.fold(
        events.enumerated().map { step, event in
          Fact(
            sequence: number * 10 + Int64(step), batch: number * 10, subject: .enrolment(number), on: "2026-01-12",
            at: Life.moment(number), by: 1, origin: .cli, event: event)
        }
      ).state
    }
  }

  private func choose(
    _ stage: Stage, _ states: [EnrolmentState], occupants: Int = 0, overriding: Bool = false
  ) throws(Refusal) -> Choosing.Outcome {
    let programme = programme(stage)
    return try Choosing.decide(
      stage, candidates: Choosing.candidates(for: stage, among: states, in: programme), occupants: occupants,
      in: programme, on: "2026-02-01", overriding: overriding)
  }

  @Test("The best enter, the others leave by the exit that is named for them")
  func ranking() throws {
    let outcome = try choose(Self.stage(Capacity(most: 2)), states([3, 5, 1, 4]))
    #expect(outcome.chosen.map(\.enrolment) == [2, 4] && outcome.others.map(\.enrolment) == [1, 3])
    #expect(outcome.chosen.map(\.place) == [1, 2] && outcome.chosen.map(\.score) == [Quantity("5"), Quantity("4")])
    #expect(outcome.chosen.map(\.events) == Array(repeating: [.entered("camp")], count: 2))
    #expect(outcome.others.map(\.events) == Array(repeating: [.completed(exit: "nej", overridden: false)], count: 2))
    let staying = try choose(Self.stage(Capacity(most: 2), others: nil), states([3, 5, 1, 4]))
    #expect(staying.others.allSatisfy { $0.events.isEmpty })
    #expect(try choose(Self.stage(nil), states([3, 5])).others.isEmpty, "there is room for all")
  }

  @Test("Who has no score stops the choice, overridden or not: unknown is never the last place")
  func unscored() {
    for overriding in [false, true] {
      #expect(throws: Refusal.notScored("camp", [2])) {
        try choose(Self.stage(Capacity(most: 1)), states([3, nil]), overriding: overriding)
      }
    }
  }

  @Test("A tie across the last place is refused with all who share it; elsewhere a tie is no matter")
  func ties() throws {
    let tied = states([4, 3, 3, 3, 1])
    #expect(throws: Refusal.tied("camp", [2, 3, 4], places: 2)) { try choose(Self.stage(Capacity(most: 3)), tied) }
    let forced = try choose(Self.stage(Capacity(most: 3)), tied, overriding: true)
    #expect(forced.chosen.map(\.enrolment) == [1, 2, 3])
    #expect(
      forced.chosen.map(\.events) == [
        [.entered("camp")], [.stageEntered("camp", overridden: true)], [.stageEntered("camp", overridden: true)],
      ])
    #expect(try choose(Self.stage(Capacity(most: 4)), tied).chosen.count == 4)
  }

  @Test("Fewer than the stage is for are refused, unless somebody says why")
  func tooFew() throws {
    let stage = Self.stage(Capacity(least: 3, most: 5))
    #expect(throws: Refusal.tooFewCandidates("camp", 2, least: 3)) { try choose(stage, states([3, 4])) }
    #expect(try choose(stage, states([3, 4]), overriding: true).chosen.count == 2)
    for overriding in [false, true] {
      #expect(throws: Refusal.tooFewCandidates("camp", 0, least: 3)) {
        try choose(stage, [], overriding: overriding)
      }
    }
  }

  @Test("Those who are in the stage already take up room, and a full stage is not chosen for")
  func occupants() throws {
    let stage = Self.stage(Capacity(least: 2, most: 3))
    #expect(try choose(stage, states([3, 5]), occupants: 2).chosen.map(\.enrolment) == [2])
    let second = try choose(stage, states([3]), occupants: 1)
    #expect(second.chosen.map(\.enrolment) == [1], "two are two, however they came")
    for overriding in [false, true] {
      #expect(throws: Refusal.noRoomToChoose("camp", most: 3)) {
        try choose(stage, states([3, 5]), occupants: 3, overriding: overriding)
      }
    }
  }

  @Test("A closed gate stops those who would be chosen, and only those")
  func gates() throws {
    let stage = Self.stage(Capacity(most: 2), gate: .signed("aftale"))
    #expect(throws: Refusal.candidatesStopped("camp", [.init(enrolment: 4, .notMet([.notSigned("aftale")]))])) {
      try choose(stage, states([3, 5, 1, 4], signing: [2]))
    }
    #expect(try choose(stage, states([3, 5, 1, 4], signing: [2, 4])).chosen.count == 2)
    let forced = try choose(stage, states([3, 5, 1, 4], signing: [2]), overriding: true)
    #expect(forced.chosen.map(\.events) == [[.entered("camp")], [.stageEntered("camp", overridden: true)]])
  }

  @Test("Who is accepted for the first stage enters first; who is on the waiting list is neither chosen nor sent away")
  func heldPlaces() throws {
    let camp = Self.stage(Capacity(most: 2))
    let programme = Programme(
      id: "p", title: LocalisedText("P"), forms: [Self.form], stages: [camp],
      exits: [Exit(id: "nej", title: LocalisedText("Nej"))])
    func applicant(_ number: Int64, _ points: Int64?, _ decision: LifeEvent.Intake? = nil) -> EnrolmentState? {
      let events: [Event?] = [
        .enrolled(organisation: 100 + number, programme: "p", definition: 1),
        points.map { .answered(AnswerKey("interview", "idé"), .value(.number(Quantity(millionths: $0 * 1_000_000)))) },
        decision.map { .life(.decided($0)) },
      ]
      let facts = events.compactMap(\.self).enumerated().map { step, event in
        Fact(
          sequence: number * 10 + Int64(step), batch: number * 10, subject: .enrolment(number), on: "2026-01-12",
          at: Life.moment(number), by: 1, origin: .cli, event: event)
      }
      return EnrolmentState.fold(facts).state
    }
    let states = [applicant(1, 3), applicant(2, 5), applicant(3, nil, .accepted), applicant(4, 4, .waitlisted)]
      .compactMap(\.self)
    let candidates = Choosing.candidates(for: camp, among: states, in: programme)
    let outcome = try Choosing.decide(camp, candidates: candidates, in: programme, on: "2026-02-01")
    #expect(outcome.chosen.map(\.enrolment) == [3, 2] && outcome.others.map(\.enrolment) == [1])
    // A tie between one who has a place and one who has not is none.
    let equal = [applicant(1, 3), applicant(2, 5), applicant(3, 3, .accepted), applicant(5, 1, .accepted)]
      .compactMap(\.self)
    let kept = try Choosing.decide(camp, candidates: equal, in: programme, on: "2026-02-01")
    #expect(kept.chosen.map(\.enrolment) == [3, 5] && kept.others.map(\.enrolment) == [2, 1])
  }

  @Test("Candidates stand just before the stage and still run")
  func candidates() {
    let stage = Self.stage(nil)
    let programme = programme(stage)
    let first = Life(enrolled: "2026-01-12", in: "p")
    let states = [
      first.state(), first.on("2026-01-12", .entered("ansøgt")).state(),
      first.on("2026-01-12", .entered("ansøgt")).on("2026-01-13", .withdrawn(exit: nil)).state(),
      first.on("2026-01-12", .entered("ansøgt")).on("2026-01-13", .entered("camp")).state(),
    ]
    #expect(Choosing.candidates(for: stage, among: states, in: programme) == [states[1]])
    #expect(Choosing.candidates(for: programme.stages[0], among: states, in: programme) == [states[0]])
  }
}
