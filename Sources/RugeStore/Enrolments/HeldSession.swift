package import RugeCore

/// A session that somebody held, alone or with others.
package struct HeldSession: Hashable, Sendable {
  package let enrolment: Int64
  /// Under the id that the kind had then.
  package let kind: ElementID
  package let minutes: Int
  package let on: Day

  package init(enrolment: Int64, kind: ElementID, minutes: Int, on: Day) {
    self.enrolment = enrolment
    self.kind = kind
    self.minutes = minutes
    self.on = on
  }
}
