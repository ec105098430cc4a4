/// Decides whether a milestone that was accepted may be open again.
package enum Reopening {
  /// The fact that a reopening takes back: the acceptance of the milestone, or of one occurrence of it.
  ///
  /// What was done in reliance on the acceptance is no part of this; see ``Undoing``.
  ///
  /// - Parameters:
  ///   - id: The milestone, or one occurrence: `report@2026-06-30`.
  ///   - history: Every fact of the enrolment.
  ///   - programme: The version that it follows.
  ///   - day: The day on which it is open again.
  /// - Returns: The fact under the ids of today.
  /// - Throws: A refusal where the enrolment has ended, or nobody has accepted the milestone by that day.
  package static func acceptance(
    of id: ElementID, after history: [Fact], in programme: Programme, on day: Day
  ) throws(Refusal) -> Fact {
    if let ending = EnrolmentState.fold(history).state?.ending { throw .ended(ending) }
    let accepted = history.underPresentNames().filter { fact in
      guard fact.ended == nil, fact.on <= day, case .milestoneAccepted(let other, _) = fact.event else { return false }
      return other == id || Milestone.parts(of: other).milestone == id
    }
    if let fact = accepted.last(where: { $0.event.accepts(id) }) { return fact }
    guard let milestone = programme.milestone(id) else { throw .notAccepted(id) }
    let days = accepted.compactMap(\.event.acceptedOccurrence).sorted()
    if milestone.repeats, Milestone.parts(of: id).occurrence == nil { throw .occurrenceNeeded(id, days) }
    throw milestone.reachedWhen == nil ? .notAccepted(id) : .reachedByItself(id)
  }
}

extension Event {
  fileprivate func accepts(_ id: ElementID) -> Bool {
    if case .milestoneAccepted(id, _) = self { true } else { false }
  }

  fileprivate var acceptedOccurrence: Day? {
    if case .milestoneAccepted(let id, _) = self { Milestone.parts(of: id).occurrence } else { nil }
  }
}
