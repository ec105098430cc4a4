package import RugeCore

/// Things that could have happened to an enrolment, at random: what the programme asks for, and what happens beside it —
/// rests, plans, promises, an end.
package struct LivelyHistory {
  package private(set) var life: Life
  private var generator: SeededGenerator
  private let programme: Programme

  package init(in programme: Programme, seed: UInt64) {
    self.programme = programme
    self.generator = SeededGenerator(seed: seed &+ 1)
    // Some have only just begun.
    let length = [3, 12, 40].randomElement(using: &generator) ?? 40
    self.life = RandomHistory(in: programme, seed: seed, length: length).life
    for _ in 0..<6 { add() }
  }

  /// What happens is left out where it contradicts what happened before.
  private mutating func add() {
    guard let event = event() else { return }
    let day = Day(stringLiteral: "2026-01-05").adding(days: Int.random(in: 0..<160, using: &generator))
    let longer = life.on(day, event)
    if EnrolmentState.fold(longer.facts).contradictions.isEmpty { life = longer }
  }

  private mutating func event() -> Event? {
    let ahead = Day(stringLiteral: "2026-02-01").adding(days: Int.random(in: 0..<300, using: &generator))
    let yes = Bool.random(using: &generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return .life(.paused(until: yes ? ahead : nil))
    case 1, 2: return .life(.resumed)
    case 3: return .action(.added(owner: 9, due: yes ? ahead : nil))
    case 4:
      return programme.sessions.randomElement(using: &generator).map {
        .meeting(.planned(kind: $0.id, minutes: 60, host: 9, at: PlannedTime(ahead)))
      }
    case 5:
      return programme.milestones.randomElement(using: &generator).map {
        .agreed(.milestone($0.id), .needed(by: ahead))
      }
    case 6: return programme.cohorts.randomElement(using: &generator).map { .cohortJoined($0.id) }
    default: return yes ? .completed(exit: programme.exits.first?.id, overridden: true) : nil
    }
  }
}
