/// From when until when things can happen to an enrolment.
package struct Lifetime: Hashable, Sendable {
  package let enrolledOn: Day
  package let ending: Ending?

  package init(enrolledOn: Day, ending: Ending?) {
    self.enrolledOn = enrolledOn
    self.ending = ending
  }

  /// Refuses a day that has not come, or on which the enrolment had not begun or was over.
  ///
  /// - Parameters:
  ///   - day: The day it happened.
  ///   - today: The last day that anything can have happened on.
  ///   - afterTheEnd: Whether it may happen after the end, as the collection of figures does.
  /// - Throws: The refusal that says which of the three it was.
  package func admit(_ day: Day, today: Day, afterTheEnd: Bool = false) throws(Refusal) {
    guard day <= today else { throw .inTheFuture(day, today: today) }
    guard day >= enrolledOn else { throw .beforeEnrolment(day, enrolledOn: enrolledOn) }
    if let ending, ending.on <= day, !afterTheEnd { throw .ended(ending) }
  }
}
