/// A session that somebody planned.
package struct PlannedSession: Hashable, Sendable {
  package enum Step: String, Hashable, Sendable {
    case ahead, held, cancelled
  }

  package let id: SessionID
  package internal(set) var kind: ElementID
  package let minutes: Int
  /// The number of a person.
  package let host: Int64?
  package let time: PlannedTime
  package internal(set) var step = Step.ahead
}
