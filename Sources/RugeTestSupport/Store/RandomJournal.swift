package import RugeCore
import RugeStore

/// A journal of made-up enrolments that could have happened: late entries, withdrawals, several authors.
package struct RandomJournal {
  package private(set) var enrolments: [Int64] = []
  package private(set) var batches = 0
  private var organisations: [Int64] = []
  private var definitions: [ElementID: Int64] = [:]
  /// The facts of each enrolment; what is added must not contradict them.
  private var facts: [Int64: [Fact]] = [:]
  private var generator: SeededGenerator

  /// Records so many batches in an empty store; the same seed gives the same journal.
  package init(seed: UInt64, in fixture: any StoreFixture, batches: Int) throws {
    generator = SeededGenerator(seed: seed)
    try fixture.write { store in
      for _ in 0..<batches { try record(in: store) }
    }
  }

  /// Days and moments inside the journal, and none at all.
  package var horizons: [(Day?, Instant?)] {
    let days: [Day?] = [nil, "2026-01-15", "2026-03-01", "2026-06-01"]
    let moments: [Instant?] = [nil, moment(batches / 3), moment(batches / 2), moment(batches)]
    return days.flatMap { day in moments.map { (day, $0) } }
  }

  private func moment(_ batch: Int) -> Instant { Instant(milliseconds: 1_000_000 + 1_000 * Int64(batch)) }

  private mutating func record(in store: Store) throws {
    batches += 1
    let author = ["mette", "jens", "søren"].randomElement(using: &generator) ?? ""
    let origin = Origin.allCases.randomElement(using: &generator) ?? .cli
    var draft = self
    try store.record(by: author, origin: origin, at: moment(batches)) { journal in
      for _ in 0..<Int.random(in: 1...6, using: &draft.generator) { try draft.append(to: journal) }
    }
    self = draft
  }

  private mutating func append(to journal: Journal) throws {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0: organisations.append(try journal.addOrganisation("Forening \(organisations.count) ÆØÅ"))
    case 1, 2: try enrol(in: journal)
    case 3: try withdraw(in: journal)
    default: try note(in: journal)
    }
  }

  private mutating func enrol(in journal: Journal) throws {
    guard let organisation = organisations.randomElement(using: &generator) else { return }
    let programme: ElementID = Bool.random(using: &generator) ? "rugekassen" : "økonomi"
    let definition = try definitions[programme] ?? journal.apply(programme)
    definitions[programme] = definition
    let fact = try journal.append(
      Draft(
        .new(.enrolment), on: day(0..<60),
        .enrolled(organisation: organisation, programme: programme, definition: definition)))
    enrolments.append(fact.sequence)
    facts[fact.sequence] = [fact]
  }

  private mutating func note(in journal: Journal) throws {
    guard let enrolment = enrolments.randomElement(using: &generator) else { return }
    let draft = Draft(
      .existing(.enrolment(enrolment)), on: day(10..<200), event(),
      texts: Bool.random(using: &generator)
        ? [.note: "Æbler og \(Int.random(in: 0...9, using: &generator)) pærer"] : [:])
    let candidate = Fact(
      sequence: .max, batch: 0, subject: .enrolment(enrolment), on: draft.on, at: Instant(milliseconds: 0), by: 0,
      origin: .cli, event: draft.event)
    let known = facts[enrolment] ?? []
    guard EnrolmentState.fold(known + [candidate]).contradictions.isEmpty else { return }
    facts[enrolment] = known + [try journal.append(draft)]
  }

  private mutating func withdraw(in journal: Journal) throws {
    guard let enrolment = enrolments.randomElement(using: &generator), let known = facts[enrolment],
      let fact = known.dropFirst().randomElement(using: &generator)
    else { return }
    let rest = known.filter { $0.sequence != fact.sequence }
    guard EnrolmentState.fold(rest).contradictions.isEmpty else { return }
    try journal.withdraw(fact.sequence, on: day(10..<400), texts: [.reason: "Fejl"])
    facts[enrolment] = rest
  }

  private mutating func event() -> Event {
    let number = Int.random(in: 0..<100, using: &generator)
    let id = ElementID(["a", "b", "økonomi"].randomElement(using: &generator) ?? "a")
    return switch number {
    case 0..<40:
      .sessionHeld(kind: id, minutes: Int.random(in: 0...200, using: &generator), host: number < 20 ? 1 : nil)
    case 40..<50: .stageEntered(id, overridden: number < 42)
    case 50..<55: .milestoneSubmitted(id)
    case 55..<60: .milestoneAccepted(id)
    case 60..<65: .milestoneRejected(id)
    case 65..<75:
      .figureRecorded(
        IndicatorReference(id), number < 68 ? .unknown : .value(Quantity(millionths: Int64(number) * 500_000)))
    case 75..<82: .agreed(.milestone(id), number < 78 ? .none : .needed(by: "2026-05-01"))
    case 82..<88: .answered(AnswerKey(id, "b"), .value(.yesOrNo(number < 85)))
    case 88..<92: .roleGiven(id, person: Int64(number))
    case 92..<96: .reminderSent(rule: id, about: number < 94 ? "b" : nil, occurrence: "2026-04-01")
    case 96..<98: .completed(exit: id, overridden: false)
    default: .withdrawn(exit: nil)
    }
  }

  private mutating func day(_ range: Range<Int>) -> Day {
    Day(ordinal: Day(stringLiteral: "2026-01-01").ordinal + Int.random(in: range, using: &generator))
  }
}
