/// A session that was held with several enrolments at once, and stands with each of them.
package struct JointSession: Hashable, Sendable {
  /// Its kind, under the id it was recorded with.
  package let kind: ElementID
  package let minutes: Int
  package let on: Day
  /// Those who came, by number, in rising order.
  package let enrolments: [Int64]

  package init(kind: ElementID, minutes: Int, on: Day, enrolments: [Int64]) {
    self.kind = kind
    self.minutes = minutes
    self.on = on
    self.enrolments = enrolments.sorted()
  }
}
