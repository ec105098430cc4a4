/// A session that was held with several enrolments at once, and stands with each of them.
package struct JointSession: Hashable, Sendable {
  /// Its kind, under the id it was recorded with.
  package let kind: ElementID
  package let on: Day
  /// How long each who came was there, by the number of the enrolment.
  package let minutes: [Int64: Int]

  /// Those who came, by number, in rising order.
  package var enrolments: [Int64] { minutes.keys.sorted() }

  package init(kind: ElementID, on: Day, minutes: [Int64: Int]) {
    self.kind = kind
    self.on = on
    self.minutes = minutes
  }
}
