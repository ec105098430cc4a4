package import RugeCore

/// Things that could have happened to an enrolment in a programme, at random.
package struct RandomHistory {
  private var generator: SeededGenerator
  package private(set) var life = Life(enrolled: "2026-01-05")
  private let programme: Programme

  package init(in programme: Programme, seed: UInt64, length: Int = 40) {
    self.generator = SeededGenerator(seed: seed)
    self.programme = programme
    for _ in 0..<length { add() }
  }

  /// What happens is left out where it contradicts what happened before.
  private mutating func add() {
    let events = events()
    guard !events.isEmpty else { return }
    // Some of it for days after the change.
    let day = Day(ordinal: Day(stringLiteral: "2026-01-05").ordinal + Int.random(in: 0..<100, using: &generator))
    let longer = life.on(day, events)
    if EnrolmentState.fold(longer.facts).contradictions.isEmpty { life = longer }
    if Int.random(in: 0..<12, using: &generator) == 0 {
      let shorter = life.undoingTheLast()
      if EnrolmentState.fold(shorter.facts).contradictions.isEmpty, shorter.facts[0].ended == nil { life = shorter }
    }
  }

  private mutating func events() -> [Event] {
    guard Int.random(in: 0..<8, using: &generator) == 0 else { return event().map { [$0] } ?? [] }
    guard let kind = programme.records.randomElement(using: &generator) else { return [] }
    let answers = kind.fields.map { Event.recordAnswered(nil, field: $0.id, .value(answer(to: $0))) }
    let state = kind.states.joined().randomElement(using: &generator).map { Event.recordMoved(nil, to: $0) }
    return [.recordAdded(kind: kind.id)] + answers + [state].compactMap(\.self)
  }

  private mutating func answer(to field: Field) -> Answer {
    switch field.kind {
    case .choice(let options): .choice(options.randomElement(using: &generator) ?? "")
    case .several(let options): .choices(options.filter { _ in Bool.random(using: &generator) })
    default: .yesOrNo(Bool.random(using: &generator))
    }
  }

  private mutating func event() -> Event? {
    let number = Int64(Int.random(in: 1..<9, using: &generator))
    switch Int.random(in: 0..<16, using: &generator) {
    case 0, 1: return programme.stages.randomElement(using: &generator).map { .entered($0.id) }
    case 2, 3: return programme.sessions.randomElement(using: &generator).map { .held($0.id) }
    case 4: return programme.milestones.randomElement(using: &generator).map { .milestoneAccepted($0.id) }
    case 5: return programme.milestones.randomElement(using: &generator).map { .milestoneSubmitted($0.id) }
    case 6:
      guard let indicator = programme.indicators.randomElement(using: &generator) else { return nil }
      let category = indicator.categories.randomElement(using: &generator)?.id
      return .figureRecorded(
        IndicatorReference(indicator.id, category: category), .value(Quantity(Int(number)) ?? .zero))
    case 7:
      return programme.milestones.randomElement(using: &generator).map {
        .agreed(.milestone($0.id), .needed(by: "2026-04-01"))
      }
    case 8: return programme.indicators.randomElement(using: &generator).map { .agreed(.target($0.id), .none) }
    case 9:
      guard let form = programme.forms.randomElement(using: &generator) else { return nil }
      guard let field = form.fields.randomElement(using: &generator) else { return nil }
      let round = form.rounds.randomElement(using: &generator)?.id
      return .answered(AnswerKey(form.id, round: round, field.id), .value(answer(to: field)))
    case 10: return programme.sessions.randomElement(using: &generator).map { .attended(kind: $0.id, count: 3) }
    case 11: return programme.roles.randomElement(using: &generator).map { .roleGiven($0.id, person: number) }
    case 12: return programme.agreements.randomElement(using: &generator).map { .signed($0.id) }
    case 13: return programme.cohorts.randomElement(using: &generator).map { .cohortJoined($0.id) }
    case 14:
      guard let kind = programme.sessions.randomElement(using: &generator) else { return nil }
      guard let field = kind.fields.randomElement(using: &generator) else { return nil }
      return .sessionAnswered(kind: kind.id, field: field.id, .value(answer(to: field)))
    default:
      guard let rule = programme.reminders.randomElement(using: &generator) else { return nil }
      let about = programme.milestones.randomElement(using: &generator)?.id
      return .reminderSent(rule: rule.id, about: about, occurrence: "2026-02-01")
    }
  }
}
