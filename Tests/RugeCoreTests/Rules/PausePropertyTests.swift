import RugeCore
import RugeTestSupport
import Testing

@Suite("Whatever was accepted, a pause that is recorded afterwards")
struct PausePropertyTests {
  private static let seeds: [UInt64] = Array(0..<150)

  private static let programme = CalendarProgramme.programme(
    milestones: [
      milestone("monthly", .every(Span(1, .month), from: .enrolment)),
      milestone("weekly", .every(Span(1, .week), from: .start(of: "work"))),
      milestone("later", .every(Span(2, .week), from: .end(of: "work"))),
      milestone("halves", .lastDay(ofMonths: [3, 6])),
    ])

  private static func milestone(_ id: ElementID, _ series: DaySeries) -> Milestone {
    Milestone(id: id, title: LocalisedText(id.rawValue), due: .repeating(series))
  }

  /// Someone who has handed in some things early and some late, and may have rested already.
  private static func life(_ generator: inout SeededGenerator) -> Life {
    var day: Day = "2026-01-12"
    var life = CalendarProgramme.life(nil).on(day, .entered("work"))
    for _ in 0..<12 {
      day = day.adding(days: Int.random(in: 0...12, using: &generator))
      let state = life.state()
      if Int.random(in: 0..<5, using: &generator) == 0 {
        life = life.on(day, .life(state.pause == nil ? .paused(until: nil) : .resumed))
        continue
      }
      let open = state.milestonePlans(in: programme, on: day).filter { $0.status == nil }
      if let plan = open.randomElement(using: &generator) { life = life.on(day, .milestoneAccepted(plan.id)) }
    }
    return life
  }

  /// The life with one more pause, open or over; `nil` where there is one already.
  private static func paused(_ life: Life, _ generator: inout SeededGenerator) -> Life? {
    let from = Day(stringLiteral: "2026-01-12").adding(days: Int.random(in: 0...150, using: &generator))
    let length = Int.random(in: 1...60, using: &generator)
    let expected = Bool.random(using: &generator) ? from.adding(days: length) : nil
    var paused = life.on(from, .life(.paused(until: expected)))
    if Bool.random(using: &generator) { paused = paused.on(from.adding(days: length), .life(.resumed)) }
    return EnrolmentState.fold(paused.facts).contradictions.isEmpty ? paused : nil
  }

  @Test("leaves it within reach, on whatever day one looks", arguments: seeds)
  func reachable(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let life = Self.life(&generator)
    let accepted = life.facts.compactMap { fact -> ElementID? in
      if case .milestoneAccepted(let id, _) = fact.event { id } else { nil }
    }
    for _ in 0..<4 {
      guard let paused = Self.paused(life, &generator)?.state() else { continue }
      let last = life.facts.map(\.on).max() ?? "2026-01-12"
      for days in [0, 1, 20, 90, 400] {
        let plans = paused.milestonePlans(in: Self.programme, on: last.adding(days: days))
        let reached = Set(plans.filter(\.isReached).map(\.id))
        #expect(reached.isSuperset(of: accepted), "\(Set(accepted).subtracting(reached)) after \(days) days")
        #expect(Set(plans.map(\.id)).count == plans.count)
      }
    }
  }

  @Test("moves nothing to an earlier day", arguments: seeds)
  func neverEarlier(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let life = Self.life(&generator)
    guard let paused = Self.paused(life, &generator)?.state() else { return }
    let today: Day = "2026-09-01"
    let before = Dictionary(
      life.state().milestonePlans(in: Self.programme, on: today).map { ($0.id, $0.due.value) },
      uniquingKeysWith: { first, _ in first })
    for plan in paused.milestonePlans(in: Self.programme, on: today) {
      guard let due = plan.due.value, case let old?? = before[plan.id] else { continue }
      #expect(due >= old, "\(plan.id)")
    }
  }
}
