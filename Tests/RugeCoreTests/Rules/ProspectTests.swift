import RugeCore
import RugeTestSupport
import Testing

@Suite("What lies ahead of an enrolment")
struct ProspectTests {
  private let programme = ProgrammeFixture.programme
  private let begun = Life(enrolled: "2026-01-12")
    .on("2026-01-12", .figure("frivillige", 40), .entered("afklaring"), .milestoneAccepted("forventninger"))

  private func prospect(_ life: Life, on day: Day, in programme: Programme? = nil) -> Prospect {
    life.state(on: day).prospect(in: programme ?? self.programme, on: day)
  }

  @Test("holds until the day before the next round of a figure")
  func rounds() {
    #expect(prospect(begun, on: "2026-01-12").until == "2026-04-11")
    #expect(prospect(begun, on: "2026-04-11").until == "2026-04-11")
    #expect(prospect(begun, on: "2026-04-12").until == "2026-07-11")
  }

  @Test("holds for ever where nothing returns, and says when each thing is overdue")
  func noRounds() {
    let life = Life(enrolled: "2026-01-12", in: "rådgivning")
    let prospect = prospect(life, on: "2026-01-12", in: ProgrammeFixture.withoutStages)
    #expect(prospect.until == Day.supported.upperBound)
    #expect(prospect.attention(on: "2026-01-26").isEmpty)
    #expect(prospect.attention(on: "2026-01-27").map(\.rule) == [.overdue])
    #expect(prospect.attention(on: "2026-03-12").map(\.rule) == [.overdue])
    #expect(prospect.attention(on: "2026-03-13").map(\.rule) == [.overdue, .silent])
  }

  @Test("holds for a day where somebody asks how something was over a time")
  func stretches() {
    let asking = programme.with(
      stages: programme.stages.map { $0.leaving(when: .sessions(SessionsTest("sparring", .held(Self.lately)))) })
    #expect(prospect(begun, on: "2026-01-20", in: asking).until == "2026-01-20")
  }

  @Test("says on every day until its last what the rules say then", arguments: Self.hostile, UInt64(0)..<25)
  func holds(_ programme: Programme, _ seed: UInt64) {
    Prospect.expectToHold(LivelyHistory(in: programme, seed: seed).life, in: programme)
  }

  private static let lately = NumberTest(
    [.init(.atLeast, Amount(Quantity(millionths: 1_000_000)))], within: Span(1, .month))

  /// Programmes in which as much as possible depends on the day.
  private static let hostile = [
    ProgrammeFixture.programme, ProgrammeFixture.withoutStages, returning,
    returning.with(stages: ProgrammeFixture.programme.stages.map { $0.leaving(when: .sessions(recent)) }),
  ]

  private static let recent = SessionsTest("sparring", .held(lately))

  /// Everything returns: milestones, figures at points and at intervals, gates that count what has returned.
  private static let returning = ProgrammeFixture.programme.with(
    stages: ProgrammeFixture.programme.stages.map {
      $0.leaving(when: .any([.milestones(.all, atLeast: 2), .milestone("rapport")]))
    },
    milestones: ProgrammeFixture.programme.milestones + [
      Milestone(id: "rapport", title: .init("?"), due: .repeating(.every(Span(1, .month), from: .enrolment))),
      Milestone(id: "regnskab", title: .init("?"), due: .repeating(.lastDay(ofMonths: [3, 6, 9, 12]))),
      Milestone(
        id: "årsmøde", title: .init("?"), due: .repeating(.everyYear([.init(month: 2, day: 29)])), need: .agreed),
      Milestone(
        id: "ude", title: .init("?"), due: .repeating(.every(Span(6, .week), from: .start(of: "udvikling"))),
        reachedWhen: .milestones(.all, atLeast: 3)),
    ],
    indicators: ProgrammeFixture.programme.indicators + [
      Indicator(id: "puls", title: .init("?"), collection: .every(Span(1, .week), untilAfterEnd: Span(1, .year))),
      Indicator(
        id: "senere", title: .init("?"), collection: .at([Span(12, .month), Span(6, .month)]), baseline: .enrolment),
      Indicator(id: "nåede", title: .init("?"), count: .milestones),
    ])
}
