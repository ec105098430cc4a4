/// A milestone that is in force again for an organisation, since it joins one that the organisation needs with one that
/// was waived.
///
/// A waiver was given for what the milestone was, and excuses nobody from what comes with it. It is recorded with the
/// move, since nothing recorded before tells whether somebody needed a milestone of which nothing was ever said.
struct Reinstatement: Hashable, Sendable {
  /// The milestone, or an occurrence of it, by its new id.
  let milestone: ElementID
  /// The latest day that somebody set for one that was not waived.
  let by: Day?

  var event: Event { .agreed(.milestone(milestone), .needed(by: by)) }
}

extension ProgrammeDifference {
  /// The milestones that are in force again.
  ///
  /// Where each organisation settles whether it needs the whole, that stays as it was settled last.
  ///
  /// - Parameters:
  ///   - state: An enrolment that is on the old version.
  ///   - next: The same under the ids of the new version.
  /// - Returns: The milestones, in the order of their ids.
  func reinstatements(_ state: EnrolmentState, _ next: EnrolmentState) -> [Reinstatement] {
    guard next.isActive, !next.settlements.isEmpty else { return [] }
    return changes.flatMap { change -> [Reinstatement] in
      guard change.kind == .milestone, case .kept(let from) = change.fate, from.count > 1,
        new.milestone(change.id)?.need == .always
      else { return [] }
      return next.settlements.keys.compactMap { item -> Reinstatement? in
        guard case .milestone(let id) = item, Milestone.parts(of: id).milestone == change.id,
          next.isWaived(id)
        else { return nil }
        let former = from.map { part in
          Milestone.parts(of: id).occurrence.map { Milestone.occurrence(of: part, on: $0) } ?? part
        }
        guard !former.allSatisfy(state.isWaived) else { return nil }
        return Reinstatement(milestone: id, by: former.compactMap(state.dayOfNeed).max())
      }
    }.sorted { $0.milestone < $1.milestone }
  }
}

extension EnrolmentState {
  /// The same with milestones in force again; it will be the last thing that was said of them.
  func reinstating(_ milestones: [Reinstatement]) -> EnrolmentState {
    var state = self
    for milestone in milestones {
      state.settlements[.milestone(milestone.milestone)] = Settlement(.needed(by: milestone.by), turn: .max)
    }
    return state
  }

  /// Whether somebody set a milestone, or an occurrence of it, aside though everybody needs it.
  fileprivate func isWaived(_ id: ElementID) -> Bool {
    let own = settled(id, where: .always) ?? settled(Milestone.parts(of: id).milestone, where: .always)
    return own == AgreedValue.none
  }

  fileprivate func dayOfNeed(_ id: ElementID) -> Day? {
    guard case .needed(by: let day?)? = settled(id, where: .always) else { return nil }
    return day
  }
}
