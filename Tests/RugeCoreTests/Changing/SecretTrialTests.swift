import RugeCore
import RugeTestSupport
import Testing

@Suite("A secret score, and plans that are tried one after the other")
struct SecretTrialTests {
  private let base = ProgrammeFixture.programme.with(milestones: [], reminders: [])

  /// A gate, a milestone and what a form asks for, all by a score that is made of ballots.
  private func programme(
    gate: Int? = nil, milestone: Int? = nil, passed: Int? = nil, score: Form.Score = .mean, dueMonths: Int = 2
  ) -> Programme {
    func test(_ bound: Int) -> NumberTest { .atLeast(Quantity(millionths: Int64(bound) * 1_000_000)) }
    return base.with(
      forms: [
        Form(
          id: "rang", title: .init("Rang"), by: .eachParticipant, about: .eachOther,
          fields: [Field(id: "hold", ask: .init("Hold"), kind: .scale(1...9))], score: score,
          passedWhen: passed.map { .number("hold", test($0)) })
      ],
      stages: [
        Stage(id: "prøve", title: .init("Prøve")),
        Stage(
          id: "videre", title: .init("Videre"),
          enterWhen: gate.map { .form(FormReference("rang"), .score(test($0))) }),
      ],
      milestones: milestone.map {
        [
          Milestone(
            id: "valgt", title: .init("Valgt"),
            due: .when(.relative(Offset(Span(dueMonths, .month), .after), .enrolment)),
            reachedWhen: .form(FormReference("rang"), .score(test($0))))
        ]
      } ?? [])
  }

  /// So many ballots, each of them this number.
  private func life(_ number: Int64, ballots: Int64) -> Life {
    (0..<ballots).reduce(Life(enrolled: "2026-01-12").on("2026-01-12", .entered("prøve"))) { life, respondent in
      let key = AnswerKey("rang", "hold", by: 21 + respondent)
      return life.on("2026-01-13", .answered(key, .value(.number(Quantity(millionths: number * 1_000_000)))))
    }
  }

  private func consequences(from old: Programme, to new: Programme, _ life: Life) -> [Consequence] {
    MigrationRules(ProgrammeDifference(from: old, to: new), on: "2026-03-10").effect(on: life.state()).consequences
  }

  @Test("whatever threshold is tried, a plan says the same of every secret score", arguments: 1...9)
  func thresholds(bound: Int) {
    let trials = [
      (programme(), programme(gate: bound)), (programme(gate: 10), programme(gate: bound)),
      (programme(milestone: 10), programme(milestone: bound)), (programme(passed: 9), programme(passed: bound)),
      (programme(), programme(milestone: bound)), (programme(), programme(passed: bound)),
    ]
    for (old, new) in trials where old != new {
      for ballots: Int64 in 1...2 {
        // What the old version shows is the same for all of these scores.
        let plans = (1...8).map { consequences(from: old, to: new, life(Int64($0), ballots: ballots)) }
        #expect(Set(plans).count == 1, "\(bound): \(plans)")
      }
    }
  }

  @Test("a gate on a secret score is not said to open or close, and one on three ballots is")
  func gate() {
    let (old, new) = (programme(gate: 8), programme(gate: 3))
    #expect(consequences(from: old, to: new, life(5, ballots: 2)) == [.gateWithheld("videre")])
    #expect(consequences(from: old, to: new, life(1, ballots: 1)) == [.gateWithheld("videre")])
    #expect(consequences(from: old, to: new, life(5, ballots: 3)) == [.gateOpens("videre")])
    let asksOtherwise = ChangedSide(RecordedElement(.stage, "videre"), .enterWhen)
    #expect(consequences(from: old, to: new, life(5, ballots: 0)) == [.sideChanged(asksOtherwise)])
  }

  @Test("what a gate does in any case, whatever the ballots say, is told")
  func inAnyCase() {
    let life = life(5, ballots: 2)
    #expect(consequences(from: programme(gate: 8), to: programme(), life) == [.gateOpens("videre")])
    let closed = programme(gate: 3).with(stages: [
      Stage(id: "prøve", title: .init("Prøve")),
      Stage(id: "videre", title: .init("Videre"), enterWhen: .all([.signed("aftale"), .agreedAll])),
    ])
    #expect(consequences(from: programme(gate: 3), to: closed, life) == [.gateCloses("videre")])
  }

  @Test("what is there to be seen already changes nothing in a plan about something else")
  func seenAlready() {
    for number: Int64 in [2, 5] {
      let life = life(number, ballots: 2)
      #expect(consequences(from: programme(gate: 3), to: programme(gate: 3, passed: nil, dueMonths: 3), life) == [])
      let moved = consequences(from: programme(milestone: 3), to: programme(milestone: 3, dueMonths: 3), life)
      #expect(moved.contains { if case .dueMoved = $0 { true } else { false } }, "\(moved)")
      #expect(!moved.contains(.secretsWithheld(["rang"])), "\(moved)")
    }
  }

  @Test("a milestone, and the answers that must be so and so, are not said to be reached or passed")
  func milestones() {
    let withheld = consequences(from: programme(milestone: 8), to: programme(milestone: 3), life(5, ballots: 2))
    #expect(withheld == [.secretsWithheld(["rang"])])
    let shown = consequences(from: programme(milestone: 8), to: programme(milestone: 3), life(5, ballots: 3))
    #expect(shown.contains { if case .milestoneStands = $0 { true } else { false } }, "\(shown)")
    #expect(
      consequences(from: programme(passed: 8), to: programme(passed: 3), life(5, ballots: 2))
        .allSatisfy { $0 == .secretsWithheld(["rang"]) })
  }

  @Test("that the lowest score would be the highest is not said of two ballots")
  func score() {
    let told = consequences(from: programme(score: .lowest), to: programme(score: .highest), life(5, ballots: 2))
    #expect(told == [.secretScoreChanged(FormReference("rang"))])
    #expect(consequences(from: programme(score: .lowest), to: programme(score: .highest), life(5, ballots: 3)) == [])
  }
}
