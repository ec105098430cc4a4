/// What was recorded of sessions one by one, which a state keeps only as tallies.
package struct LoggedSessions: Sendable {
  /// The kind of each session that was held.
  package private(set) var kinds: [SessionID: ElementID] = [:]
  /// What was answered of sessions, by question.
  private(set) var answers: [RecordedElement: Set<Answer>] = [:]

  /// - Parameter facts: Those about one enrolment, or about a programme itself, under the ids that elements have now.
  package init(_ facts: [Fact]) {
    for fact in facts where fact.ended == nil {
      switch fact.event {
      case .sessionHeld(let kind, _, _): kinds[SessionID(fact.sequence)] = kind
      case .sessionAnswered(let kind, let field, let answer):
        let question = RecordedElement(.field, field, of: .init(.session, kind))
        answers[question, default: []].formUnion([answer.value].compactMap(\.self))
      default: break
      }
    }
  }
}
