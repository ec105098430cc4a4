/// What was recorded of sessions one by one, which a state keeps only as tallies.
package struct LoggedSessions: Sendable {
  /// The kind of each session that was held.
  package private(set) var kinds: [SessionID: ElementID] = [:]
  /// What was answered of sessions, by question.
  private(set) var answers: [RecordedElement: Set<Answer>] = [:]
  /// What was answered of each session, as those of one kind that were recorded together.
  private(set) var sheets: [Place: [ElementID: Known<Answer>]] = [:]

  /// Where the answers about one session stand.
  struct Place: Hashable, Sendable {
    let batch: Int64
    let subject: Subject
    let kind: ElementID
    let on: Day
  }

  /// - Parameter facts: Those about one enrolment, or about a programme itself, under the ids that elements have now.
  package init(_ facts: [Fact]) {
    for fact in facts.sorted(by: { $0.sequence < $1.sequence }) where fact.ended == nil {
      switch fact.event {
      case .sessionHeld(let kind, _, _): kinds[SessionID(fact.sequence)] = kind
      case .sessionAnswered(let kind, let field, let answer):
        let question = RecordedElement(.field, field, of: .init(.session, kind))
        answers[question, default: []].formUnion([answer.value].compactMap(\.self))
        let place = Place(batch: fact.batch, subject: fact.subject, kind: kind, on: fact.on)
        sheets[place, default: [:]][field] = answer
      default: break
      }
    }
  }
}
