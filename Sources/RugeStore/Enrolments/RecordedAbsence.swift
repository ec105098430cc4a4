package import RugeCore

/// A session that somebody who takes part did not come to.
package struct RecordedAbsence: Hashable, Sendable {
  /// The sequence of its fact.
  package let sequence: Int64
  package let enrolment: Int64
  package let kind: ElementID
  package let on: Day
  /// Whether they had said so.
  package let isExcused: Bool
  package let reason: String?
}
