/// What the same consequence for several enrolments has in common: the days and numbers may differ.
package enum ConsequenceGroup: Hashable, Sendable {
  case stageRenamed(from: ElementID, to: ElementID)
  case stageSplit(from: ElementID, to: ElementID, others: [ElementID])
  case stageMapped(from: ElementID, to: ElementID)
  case stageLost(ElementID)
  case unitChanged(ElementID)
  case answersUnfit(RecordedElement)
  case questionReworded(RecordedElement)
  case answerKindChanged(RecordedElement)
  case retitled(Retitling)
  case confirmationChanged(ElementID, ConfirmationChange)
  case milestoneStands(ElementID, from: MilestoneStanding, to: MilestoneStanding)
  case formStands(FormReference, from: FormOutcome, to: FormOutcome)
  case scoreChanged(FormReference)
  case secretScoreChanged(FormReference)
  case figureChanged(ElementID, FigureSide)
  case targetLapses(ElementID)
  case sideChanged(ChangedSide)
  case cohortDropped(ElementID)
  case milestoneAdded(ElementID)
  case milestoneDropped(ElementID)
  /// Due dates move by so many days.
  case dueMoved(Due.Subject, days: Int)
  case dueAdded(Due.Subject)
  case dueGone(Due.Subject)
  case dateStays(ElementID)
  case dateGoes(ElementID)
  case gateOpens(ElementID)
  case gateCloses(ElementID)
  case gateWithheld(ElementID)
  case secretsWithheld([ElementID])
  case gatePart(ElementID, Condition, from: GateStanding, to: GateStanding)
  case gateLeads(from: ElementID?, to: ElementID?)
  case reminderNow(rule: ElementID)
  case reminderAgain(rule: ElementID)
  case reminderCovered(rule: ElementID)
  case reminderGone(rule: ElementID)
  case outside(RecordedElement)
  case returned(RecordedElement)
  case answerHidden(RecordedElement)

  /// What stays readable in the history only, by the id of the old version.
  package var outOfSight: RecordedElement? {
    switch self {
    case .outside(let element), .answerHidden(let element): element
    default: nil
    }
  }
}

extension Consequence {
  package var group: ConsequenceGroup {
    switch self {
    case .stageRenamed(let from, let to): .stageRenamed(from: from, to: to)
    case .stageSplit(let from, let to, let others): .stageSplit(from: from, to: to, others: others)
    case .stageMapped(let from, let to): .stageMapped(from: from, to: to)
    case .stageLost(let id): .stageLost(id)
    case .unitChanged(let id): .unitChanged(id)
    case .answersUnfit(let element): .answersUnfit(element)
    case .questionReworded(let element): .questionReworded(element)
    case .answerKindChanged(let element): .answerKindChanged(element)
    case .retitled(let retitling): .retitled(retitling)
    case .confirmationChanged(let kind, let change, _): .confirmationChanged(kind, change)
    case .milestoneStands(let id, let from, let to):
      .milestoneStands(Milestone.parts(of: id).milestone, from: from, to: to)
    case .formStands(let reference, let from, let to): .formStands(reference, from: from, to: to)
    case .scoreChanged(let reference, _, _): .scoreChanged(reference)
    case .secretScoreChanged(let reference): .secretScoreChanged(reference)
    case .figureChanged(let id, let side, _, _): .figureChanged(id, side)
    case .targetLapses(let id, _): .targetLapses(id)
    case .sideChanged(let side): .sideChanged(side)
    case .cohortDropped(let id): .cohortDropped(id)
    case .milestoneAdded(let id, _): .milestoneAdded(id)
    case .milestoneDropped(let id): .milestoneDropped(id)
    case .dueMoved(let subject, let from, let to): .dueMoved(subject.series, days: to.days(since: from))
    case .dueAdded(let subject, _): .dueAdded(subject.series)
    case .dueGone(let subject, _): .dueGone(subject.series)
    case .dateStays(let id, _): .dateStays(Milestone.parts(of: id).milestone)
    case .dateGoes(let id, _): .dateGoes(Milestone.parts(of: id).milestone)
    case .gateOpens(let id): .gateOpens(id)
    case .gateCloses(let id): .gateCloses(id)
    case .gateWithheld(let id): .gateWithheld(id)
    case .secretsWithheld(let forms): .secretsWithheld(forms)
    case .gatePart(let id, let part, let from, let to): .gatePart(id, part, from: from, to: to)
    case .gateLeads(let from, let to): .gateLeads(from: from, to: to)
    case .reminderNow(let key): .reminderNow(rule: key.rule)
    case .reminderAgain(let key): .reminderAgain(rule: key.rule)
    case .reminderCovered(let key): .reminderCovered(rule: key.rule)
    case .reminderGone(let key): .reminderGone(rule: key.rule)
    case .outside(let element): .outside(element)
    case .returned(let element): .returned(element)
    case .answerHidden(let element): .answerHidden(element)
    }
  }
}

extension Due.Subject {
  /// The same without the day of an occurrence, which differs from one enrolment to the next.
  fileprivate var series: Due.Subject { milestone.map { .milestone($0) } ?? self }
}
