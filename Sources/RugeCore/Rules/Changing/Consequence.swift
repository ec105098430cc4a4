/// One thing that a change of the definition means for an enrolment.
///
/// Ids are those of the new version, except where something is not there any more.
package enum Consequence: Hashable, Sendable {
  /// Its stage has another id; where others have that id too, they were joined.
  case stageRenamed(from: ElementID, to: ElementID)
  /// Its stage was split, and it is in the first part.
  case stageSplit(from: ElementID, to: ElementID, others: [ElementID])
  /// Its stage is dropped, and somebody said which one takes its place.
  case stageMapped(from: ElementID, to: ElementID)
  /// Its stage is dropped, and nobody said where it goes: it cannot follow.
  case stageLost(ElementID)
  /// Figures are recorded whose unit would become another one, or that are typed in or counted: it cannot follow.
  case unitChanged(ElementID)
  /// Answers are recorded that the question does not take any more: it cannot follow.
  case answersUnfit(RecordedElement)
  /// Answers are recorded to a question that reads otherwise now.
  case questionReworded(RecordedElement)
  /// Answers are recorded to a question that takes another kind of answer now, which they are, too.
  case answerKindChanged(RecordedElement)
  /// An option, a state or a category is recorded that is called something else now.
  case retitled(Retitling)
  /// Sessions of a kind await a confirmation that they did not, or none any more; so many of them.
  case confirmationChanged(ElementID, ConfirmationChange, sessions: Int)
  /// It is needed, reached or late where it was not, or the other way round.
  case milestoneStands(ElementID, from: MilestoneStanding, to: MilestoneStanding)
  /// The answers come to something else.
  case formStands(FormReference, from: FormOutcome, to: FormOutcome)
  case scoreChanged(FormReference, from: Quantity?, to: Quantity?)
  /// The score is made otherwise, and what it comes to would tell what one of few respondents answered in secret.
  case secretScoreChanged(FormReference)
  /// A number that is shown of an indicator; `nil` where there is none.
  case figureChanged(ElementID, FigureSide, from: Known<Quantity>?, to: Known<Quantity>?)
  /// A target was agreed, and the indicator has one for everybody now, or none.
  case targetLapses(ElementID, AgreedValue)
  /// Somebody else has a part in it, or something else is asked of it.
  case sideChanged(ChangedSide)
  /// It stays in a cohort that nobody new can join.
  case cohortDropped(ElementID)
  case milestoneAdded(ElementID, due: Day?)
  case milestoneDropped(ElementID)
  case dueMoved(Due.Subject, from: Day, to: Day)
  case dueAdded(Due.Subject, Day)
  case dueGone(Due.Subject, Day)
  /// The definition's date changes, but a person has set one.
  case dateStays(ElementID, Day)
  /// The milestone does not come any more on the day for which a person has set a date.
  case dateGoes(ElementID, Day)
  case gateOpens(ElementID)
  case gateCloses(ElementID)
  /// Whether a gate opens or closes would tell what few have answered in secret.
  case gateWithheld(ElementID)
  /// What else comes of these forms would tell it.
  case secretsWithheld([ElementID])
  /// The gate to a stage stays closed, and asks for something that holds, or is known, where it did not, or the other way
  /// round.
  case gatePart(ElementID, Condition, from: GateStanding, to: GateStanding)
  /// Another stage is next, or none.
  case gateLeads(from: ElementID?, to: ElementID?)
  /// A reminder comes up that goes out now, or on the first day that is not quiet.
  case reminderNow(ReminderKey)
  /// A reminder that has been sent comes once more on the day of its new occurrence.
  case reminderAgain(ReminderKey)
  /// A reminder comes up whose day has passed: it is not sent.
  case reminderCovered(ReminderKey)
  /// A reminder that waited to go out does so no more.
  case reminderGone(ReminderKey)
  /// Something is recorded under an element that the new version does not have; it stays readable.
  case outside(RecordedElement)
  /// Something is recorded under an element that the old version did not have, and the new one has again.
  case returned(RecordedElement)
  /// A question was answered that is left out now, since another answer says so; by the id of the old version.
  case answerHidden(RecordedElement)

  /// What stays readable in the history only, by the id of the old version.
  package var outOfSight: RecordedElement? { group.outOfSight }

  /// Whether the enrolment cannot follow before somebody has decided something.
  package var isObstacle: Bool {
    switch self {
    case .stageLost, .unitChanged, .answersUnfit: true
    default: false
    }
  }
}
