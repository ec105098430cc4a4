/// Decides what becomes of two organisations that were found to be one.
package enum Merging {
  /// Two enrolments in one programme that ran at the same time: one organisation cannot have both.
  package struct Overlap: Hashable, Sendable {
    package let programme: ElementID
    package let duplicate: Int64
    package let kept: Int64
  }

  /// The enrolments of both that overlap, in the order of the duplicate's.
  package static func overlaps(_ duplicate: [EnrolmentState], _ kept: [EnrolmentState]) -> [Overlap] {
    duplicate.flatMap { one in
      kept.filter { one.runsBeside($0) }.map { other in
        Overlap(programme: one.programme, duplicate: one.enrolment, kept: other.enrolment)
      }
    }
  }

  /// What moves from the duplicate to the one that is kept, and what both have and say differently.
  ///
  /// Where both say something, the one that is kept is right: nothing is guessed, and what the duplicate said stays in its
  /// history.
  package static func divide<Key, Value: Equatable>(
    _ duplicate: [Key: Value], _ kept: [Key: Value]
  ) -> (moving: [Key: Value], differing: Set<Key>) {
    let moving = duplicate.filter { kept[$0.key] == nil }
    let differing = duplicate.filter { entry in kept[entry.key].map { $0 != entry.value } ?? false }
    return (moving, Set(differing.keys))
  }
}

extension EnrolmentState {
  /// Whether both are in one programme and have a day in common.
  fileprivate func runsBeside(_ other: EnrolmentState) -> Bool {
    guard programme == other.programme else { return false }
    let isOverBefore = ending.map { $0.on <= other.enrolledOn } ?? false
    let beginsAfter = other.ending.map { $0.on <= enrolledOn } ?? false
    return !isOverBefore && !beginsAfter
  }
}
