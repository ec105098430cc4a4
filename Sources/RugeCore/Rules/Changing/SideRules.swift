/// Finds what is asked of an enrolment by somebody else, or otherwise, without any date or outcome of it being another.
///
/// Whom a record is about, on which side somebody stands, who answers, who accepts, and what the gate ahead asks: all of
/// it changes something for those whom it concerns, and nothing that could be compared as a number or a day.
struct SideRules: Sendable {
  private let difference: ProgrammeDifference
  private let sides: [ChangedSide]

  init(_ difference: ProgrammeDifference) {
    self.difference = difference
    let whole = difference.aspects.contains(.participants) ? [ChangedSide(nil, .participants)] : []
    sides =
      whole
      + difference.changes.flatMap { change -> [ChangedSide] in
        guard case .kept = change.fate else { return [] }
        return change.aspects.filter { Self.isLookedAt($0, change.kind) }
          .map { ChangedSide(RecordedElement(change.kind, change.id), $0) }
      }
  }

  private static func isLookedAt(_ aspect: ElementAspect, _ kind: ElementKind) -> Bool {
    switch (kind, aspect) {
    case (.role, .side), (.record, .about), (.form, .respondent), (.stage, .leaveWhen), (.stage, .enterWhen),
      (.milestone, .reviewer), (.milestone, .evidence), (.milestone, .reachedWhen), (.session, .hostRole),
      (.agreement, .signatory), (.indicator, .categories):
      true
    default: false
    }
  }

  /// What changes for an enrolment in this way.
  ///
  /// - Parameters:
  ///   - next: Where it stands, under the ids of the new version.
  ///   - standings: What it shows of its milestones there.
  ///   - today: The day of the change.
  /// - Returns: The consequences, in the order of the new version; none for one that has ended.
  func consequences(_ next: EnrolmentState, _ standings: EnrolmentStandings, on today: Day) -> [Consequence] {
    guard next.isActive else { return [] }
    return sides.filter { isFelt($0, next, standings, on: today) }.map(Consequence.sideChanged)
      + droppedCohort(of: next) + lapsedTargets(of: next)
  }

  private func isFelt(
    _ side: ChangedSide, _ next: EnrolmentState, _ standings: EnrolmentStandings, on today: Day
  ) -> Bool {
    guard let element = side.element else { return true }
    let new = difference.new
    switch element.kind {
    case .role: return next.roles[element.id]?.isEmpty == false
    case .record: return next.records.values.contains { $0.kind == element.id }
    case .form:
      guard let form = new.form(element.id) else { return false }
      return form.references.contains {
        FormOutcome(FormStanding(form, $0, next, in: new, on: today)) == .open
      }
    case .milestone:
      return standings.milestones.contains { milestone in
        Milestone.parts(of: milestone.id).milestone == element.id
          && [.open, .notAgreed].contains(milestone.standing)
      }
    // Whatever is held from now on is held by somebody else.
    case .session: return true
    case .agreement: return next.signed[element.id] == nil
    case .indicator: return isMeasured(element.id, next)
    case .stage where side.aspect == .leaveWhen: return next.stage?.stage == element.id
    case .stage: return new.stage(after: next.visits.last?.stage)?.id == element.id
    default: return false
    }
  }

  /// Whether there are figures of an indicator which has a category that they leave open.
  private func isMeasured(_ id: ElementID, _ next: EnrolmentState) -> Bool {
    guard let change = difference.change(.indicator, id), case .kept(let from) = change.fate else { return false }
    let whole = RecordedElement.Whole(.indicator, id)
    let known = from.flatMap { difference.old.indicator($0)?.categories ?? [] }
      .map { difference.names.part(.category, $0.id, of: whole) }
    let isMore = difference.new.indicator(id)?.categories.contains { !known.contains($0.id) } ?? false
    return isMore && next.figures.contains { $0.key.indicator == id && !$0.value.isEmpty }
  }

  /// The cohort that it is in, where that is not there any more; one that the definition never had stays as it is.
  private func droppedCohort(of next: EnrolmentState) -> [Consequence] {
    guard let cohort = next.cohort,
      difference.changes.contains(ElementChange(.cohort, cohort, .dropped))
    else { return [] }
    return [.cohortDropped(cohort)]
  }

  /// Targets that were agreed, where the indicator has one for everybody now, or none.
  private func lapsedTargets(of next: EnrolmentState) -> [Consequence] {
    let changed = Set(difference.changes.filter { $0.aspects.contains(.target) }.map(\.id))
    return next.lapsedTargets(in: difference.new).compactMap { lapsed in
      changed.contains(lapsed.indicator) ? .targetLapses(lapsed.indicator, lapsed.value) : nil
    }
  }
}
