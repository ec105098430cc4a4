/// Why a rule does not let something be recorded.
package enum Refusal: Problem, Hashable {
  /// The day has not come yet.
  case inTheFuture(Day, today: Day)
  case beforeEnrolment(Day, enrolledOn: Day)
  case ended(Ending)
  /// The enrolment has ended, and is to end once more.
  case alreadyEnded(Ending)
  /// It would contradict what was recorded for a later day.
  case contradicts([Fact])
  /// The organisation already takes part in the programme.
  case alreadyEnrolled(Int64, on: Day)

  // Stages
  /// A gate lacks something. The stage is the one that would be entered; `nil` where the programme would be completed.
  case gateClosed(into: ElementID?, leaving: ElementID?, Truth)
  /// No stage follows the present one.
  case noStageAhead(ElementID?)
  /// Nothing to complete: the enrolment waits for its first stage.
  case stillWaiting
  /// Stages of the programme proper are still ahead.
  case stagesAhead([ElementID])
  /// These stages lie between, and they may not be passed over.
  case stagesBetween([ElementID], to: ElementID)
  /// The stage lies behind, and may not be entered again.
  case notRepeatable(ElementID)
  /// Nobody goes back to a stage that does not lie before the present one.
  case notBehind(ElementID, from: ElementID)
  /// The stage was entered on that very day, and is entered once a day at most.
  case enteredThatDay(ElementID, on: Day)
  /// The version that was followed then does not have the stage; another one was followed from a later day on.
  case stageNotThen(ElementID, since: Day)
  /// Those who enter the stage are chosen among all who could.
  case enteredByChoice(ElementID)
  /// As many as there is room for are in the stage.
  case stageFull(ElementID, most: Int)

  // Choosing those who enter a stage
  /// Anybody may enter the stage: there is nothing to choose by.
  case noChoice(ElementID)
  /// These enrolments have no score yet, and unknown is never the last place.
  case notScored(ElementID, [Int64])
  /// These enrolments have the same score, and there is not room for all of them.
  case tied(ElementID, [Int64], places: Int)
  /// So many there would be with all candidates and those who are in the stage; zero where there is no candidate.
  case tooFewCandidates(ElementID, Int, least: Int)
  /// As many as there is room for are in the stage, so that there is nobody to choose.
  case noRoomToChoose(ElementID, most: Int)
  /// These enrolments would be chosen, but the gate is closed to them.
  case candidatesStopped(ElementID, [StoppedCandidate])
  /// These enrolments follow an earlier version, in which there is no such stage, or no such exit for the others.
  case candidatesBehind(ElementID, [Int64])

  // Milestones and agreements
  case alreadyAccepted(ElementID, on: Day)
  /// Nobody has accepted the milestone by that day, so that it is open.
  case notAccepted(ElementID)
  /// The milestone is left out of the plan by this change, so that there is nothing to open.
  case leftOut(ElementID, change: Int64)
  /// The milestone is reached by a condition, and nobody has accepted it.
  case reachedByItself(ElementID)
  /// The milestone is reached by a condition, which does not hold, or of which nobody knows whether it does.
  case conditionOpen(ElementID, Truth)
  /// The organisation's plan does not have the milestone.
  case notNeeded(ElementID)
  /// A milestone that returns is reviewed occurrence by occurrence; these are the days that it has.
  case occurrenceNeeded(ElementID, [Day])
  /// The milestone or agreement must be shown, and nothing of the right kind was handed in.
  case evidenceMissing(Proof, Milestone.EvidenceKind)
  case alreadySigned(ElementID, on: Day)

  // Sessions
  /// A session of the kind was longer than a day, and the kind is one that ends on the day it begins.
  case longerThanADay(ElementID, minutes: Int)
  /// The absence is recorded already, with an excuse or without one, under this number.
  case absenceRecorded(ElementID, on: Day, excused: Bool, id: SessionID)

  // Forms
  /// The form is answered in rounds: which one?
  case roundNeeded(ElementID, rounds: [ElementID])
  /// The round is open on other days only.
  case outsideRound(FormReference, ClosedRange<Day>)
  /// Several answer the form: who is it?
  case respondentNeeded(FormReference)
  /// The form is not for the person, or the organisation's enrolment, of this number to answer.
  case notRespondent(FormReference, Int64)
  /// Nobody answers the form about itself.
  case aboutItself(FormReference)
  /// The question does not come up: another one was answered so that it is left out.
  case notAsked(ElementID, because: ElementID)

  // Figures
  /// The indicator counts what is logged and is never typed in.
  case counted(ElementID, CountRule)
  /// The figure belongs to one of the indicator's categories.
  case categoryNeeded(ElementID, [ElementID])
  /// The figure is not a level of the indicator's scale.
  case outsideScale(IndicatorReference, ClosedRange<Int>)
  /// These were recorded for the same day: what is known together is not known apart, and the other way round.
  case mergedAndParts(IndicatorReference, [ElementID])
  /// The indicator was followed up to this day.
  case collectionOver(ElementID, until: Day)

  // Records
  case noRecord(RecordID)
  /// The programme has no records of that kind any more; those that there are can only be read.
  case kindDropped(RecordID, ElementID)
  /// These questions must be answered.
  case recordLacks(ElementID, [ElementID])
  /// The record is between at least so many bodies.
  case tooFewParties(ElementID, least: Int)
  case partyTwice(ElementID, Subject)
  /// Records of this kind are about nobody but the enrolment, or about nobody at all.
  case noParties(ElementID)
  case noSuchState(ElementID, ElementID, known: [ElementID])
  /// A record only moves forwards.
  case stateBehind(RecordID, from: ElementID, to: ElementID)
  /// The record has come to its end.
  case recordClosed(RecordID, ElementID)

  // The enrolment as a whole
  case restsAlready(since: Day)
  case doesNotRest
  /// A pause ends after it has begun.
  case endsBeforeItBegins(Day, from: Day)
  /// An application is decided before the first stage.
  case begunAlready(ElementID, since: Day)
  case notInRole(ElementID, person: Int64)
  /// As many are in the first stage or accepted for it as it has room for.
  case intakeFull(ElementID, most: Int)
  /// The enrolment waits until somebody leaves it a place in the stage.
  case onWaitingList(ElementID, since: Day)
  /// The exit means something else than what is recorded: that the programme was gone through, or that it was not. These
  /// would fit.
  case exitMeansOtherwise(ElementID, completing: Bool, fitting: [ElementID])

  // Sessions, action points, questions put to others
  case noSession(SessionID)
  /// A planned session was held or cancelled already.
  case sessionSettled(SessionID, PlannedSession.Step)
  case confirmedAlready(SessionID, by: Int64)
  /// Who held a session cannot be the other one who says that it was held.
  case confirmedByHost(SessionID, Int64)
  /// The kind of session names those who confirm it, and the person speaks for none of them.
  case notConfirmer(SessionID, ElementID, person: Int64)
  case noAction(ActionID)
  /// The action point has come to its end.
  case actionClosed(ActionID, ActionState.Step, on: Day)
  case noAsk(AskID)
  /// The question was answered or closed already.
  case askSettled(AskID, AskState.Step)

  // Undoing
  /// Later facts rest on what would be undone.
  case othersRestOnIt([Fact])
  case alreadyUndone(batch: Int64)
  /// The change took another one back; that is not taken back in turn.
  case isUndo(batch: Int64)

  package var exitStatus: ExitStatus { .refused }
}

extension Refusal {
  /// One who would be chosen for a stage if its gate were open.
  package struct StoppedCandidate: Hashable, Sendable {
    package let enrolment: Int64
    package let truth: Truth

    package init(enrolment: Int64, _ truth: Truth) {
      self.enrolment = enrolment
      self.truth = truth
    }
  }

  /// What must be shown.
  package enum Proof: Hashable, Sendable {
    case milestone(ElementID)
    case agreement(ElementID)
  }
}
