/// A session that was held with several enrolments at once, and stands with each of them.
package struct JointSession: Hashable, Sendable {
  /// What stands with one of those who came.
  package struct Part: Hashable, Sendable {
    /// The kind, under the id it was recorded with: those who came may follow different versions.
    package let kind: ElementID
    /// How long they were there.
    package let minutes: Int

    package init(kind: ElementID, minutes: Int) {
      self.kind = kind
      self.minutes = minutes
    }
  }

  package let on: Day
  /// By the number of the enrolment.
  package let parts: [Int64: Part]

  /// Those who came, by number, in rising order.
  package var enrolments: [Int64] { parts.keys.sorted() }

  package init(on: Day, parts: [Int64: Part]) {
    self.on = on
    self.parts = parts
  }
}
