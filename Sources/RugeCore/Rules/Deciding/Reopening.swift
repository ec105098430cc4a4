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
  /// - Throws: A refusal where the enrolment has ended, or nobody has accepted the milestone by that day, be it that the
  ///   plan does without it.
  package static func acceptance(
    of id: ElementID, after history: [Fact], in programme: Programme, on day: Day
  ) throws(Refusal) -> Fact {
    if let ending = EnrolmentState.fold(history).state?.ending { throw .ended(ending) }
    let own = Milestone.parts(of: id).milestone
    let accepted = history.underPresentNames().filter { fact in
      guard fact.ended == nil, fact.on <= day, case .milestoneAccepted(let other, _) = fact.event else { return false }
      return Milestone.parts(of: other).milestone == own
    }
    if let fact = accepted.last(where: { $0.event.accepts(id) }) { return fact }
    guard let milestone = programme.milestone(id) else { throw .notAccepted(id) }
    if milestone.repeats {
      guard Milestone.parts(of: id).occurrence != nil else {
        throw .occurrenceNeeded(id, accepted.compactMap(\.event.acceptedOccurrence).sorted())
      }
      let plans = EnrolmentState.fold(history).state?.plans(of: milestone, in: programme, on: day) ?? []
      let meant = plans.meant(by: id).filter(\.isAccepted)
      if meant.count > 1 { throw .occurrenceNeeded(milestone.id, meant.days) }
      if let plan = meant.first, let fact = accepted.last(where: { $0.event.accepts(plan.id) }) { return fact }
    }
    let waiver = history.underPresentNames().last { fact in
      fact.ended == nil && fact.on <= day && fact.event.leavesOut(id)
    }
    if let waiver { throw .leftOut(id, change: waiver.batch) }
    throw milestone.reachedWhen == nil ? .notAccepted(id) : .reachedByItself(id)
  }
}

extension Event {
  fileprivate func accepts(_ id: ElementID) -> Bool {
    if case .milestoneAccepted(id, _) = self { true } else { false }
  }

  fileprivate func leavesOut(_ id: ElementID) -> Bool {
    if case .agreed(.milestone(id), .none) = self { true } else { false }
  }

  fileprivate var acceptedOccurrence: Day? {
    if case .milestoneAccepted(let id, _) = self { Milestone.parts(of: id).occurrence } else { nil }
  }
}
