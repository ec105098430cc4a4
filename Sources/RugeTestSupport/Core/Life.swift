package import RugeCore

/// The facts of one enrolment, written down as a test tells them.
///
///     Life(enrolled: "2026-01-12").on("2026-01-12", .entered("afklaring")).on("2026-01-26", .held("sparring"))
///
/// What is told first is recorded first; the days may go back and forth.
package struct Life: Sendable {
  package static let organisation: Int64 = 2
  package static let enrolment: Int64 = 3
  package static let subject = Subject.enrolment(enrolment)

  /// In the order they were recorded, with the marks of those that were taken back.
  package private(set) var facts: [Fact] = []

  package init(enrolled day: Day, in programme: ElementID = "rugekassen") {
    append(day, .enrolled(organisation: Self.organisation, programme: programme, definition: 1), batch: Self.enrolment)
  }

  /// The same with events of a day added, as one batch.
  package func on(_ day: Day, _ events: Event...) -> Life { on(day, events) }

  /// The same with events of a day added, as one batch.
  package func on(_ day: Day, _ events: [Event]) -> Life {
    var life = self
    let batch = life.next
    for event in events { life.append(day, event, batch: batch) }
    return life
  }

  /// The same with the latest batch that still stands taken back.
  package func undoingTheLast() -> Life {
    guard let batch = facts.last(where: { $0.ended == nil && !$0.event.isTakingBack })?.batch else { return self }
    return takingBack(facts.filter { $0.batch == batch && $0.ended == nil }.map(\.sequence))
  }

  /// The same with facts taken back, as one batch.
  package func takingBack(_ sequences: [Int64], on day: Day = "2026-12-01") -> Life {
    var life = self
    let batch = life.next
    for sequence in sequences {
      let withdrawal = life.next
      life.append(day, .factWithdrawn(sequence), batch: batch)
      guard let index = life.facts.firstIndex(where: { $0.sequence == sequence }) else { continue }
      life.facts[index] = life.facts[index].ended(by: withdrawal)
    }
    return life
  }

  /// Where the enrolment stands, on a day or after everything.
  package func state(on day: Day? = nil) -> EnrolmentState {
    guard let state = EnrolmentState.fold(facts, upTo: day).state else { preconditionFailure("Not enrolled yet") }
    return state
  }

  /// The moment at which a fact was recorded: a minute a fact.
  package static func moment(_ sequence: Int64) -> Instant { Instant(milliseconds: 60_000 * sequence) }

  private var next: Int64 { (facts.last?.sequence ?? Self.enrolment - 1) + 1 }

  private mutating func append(_ day: Day, _ event: Event, batch: Int64) {
    facts.append(
      Fact(
        sequence: next, batch: batch, subject: Self.subject, on: day, at: Self.moment(next), by: 1, origin: .cli,
        event: event))
  }
}

extension Fact {
  fileprivate func ended(by withdrawal: Int64) -> Fact {
    Fact(
      sequence: sequence, batch: batch, subject: subject, on: on, at: at, by: by, origin: origin, event: event,
      ended: withdrawal)
  }
}

extension Event {
  /// A stage entered through an open gate.
  package static func entered(_ stage: ElementID) -> Event { .stageEntered(stage, overridden: false) }

  /// A session that was held.
  package static func held(_ kind: ElementID, minutes: Int = 90) -> Event {
    .sessionHeld(kind: kind, minutes: minutes, host: nil)
  }

  /// A whole figure.
  package static func figure(_ indicator: ElementID, _ value: Int64) -> Event {
    .figureRecorded(IndicatorReference(indicator), .value(Quantity(millionths: value * 1_000_000)))
  }

  /// An answer of yes or no in the admission form.
  package static func admission(_ field: ElementID, _ isTrue: Bool) -> Event {
    .answered(AnswerKey("optagelse", field), .value(.yesOrNo(isTrue)))
  }

  fileprivate var isTakingBack: Bool {
    if case .factWithdrawn = self { true } else { false }
  }
}
