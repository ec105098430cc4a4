/// How far an application has come: who has assessed it, what that came to, and what was decided.
package struct IntakeStanding: Hashable, Sendable {
  package enum Step: String, CaseIterable, Hashable, Sendable {
    /// Not everybody who should has assessed it.
    case applied
    case assessed
    case accepted, waitlisted, declined
    /// It was taken back before anything was decided.
    case withdrawn
    /// A stage has been entered that is no longer one of those who apply.
    case begun
  }

  /// What assessors made of it on one form.
  package struct Assessment: Hashable, Sendable {
    package let form: FormReference
    /// How many have answered what the score takes; of a form without one, in full.
    package let done: Int
    /// How many should; `nil` where nobody knows who they are.
    package let expected: Int?
    package let score: Quantity?
    /// The place that the score gives in the cohort, where others were looked at.
    package let place: Int?

    package var isComplete: Bool { expected.map { done >= $0 } ?? false }
  }

  package let step: Step
  /// The day of the decision.
  package let decidedOn: Day?
  package let assessments: [Assessment]
  /// The place on the waiting list, from 1, where others were looked at.
  package let waitingPlace: Int?

  /// Where an enrolment stands; places are there where the state knows its cohort.
  package init(_ state: EnrolmentState, in programme: Programme, on day: Day) {
    assessments = programme.intakeForms.map { form in
      let reference = FormReference(form.id, round: form.rounds.first?.id)
      let standing = FormStanding(form, reference, state, in: programme, on: day)
      let expected: Int? =
        switch standing.expected {
        case .one: 1
        case .each(let people): people.count
        case .notKnown: nil
        }
      return Assessment(
        form: reference, done: standing.assessedCount, expected: expected, score: standing.score,
        place: state.cohortView?.rankings[reference]?.place(of: state.enrolment))
    }
    decidedOn = state.intake?.on
    waitingPlace = state.cohortView?.waitingPlace(of: state.enrolment)
    step =
      switch (programme.isApplicant(state), state.intake?.decision, state.ending) {
      case (false, _, _): .begun
      case (_, .declined?, _): .declined
      case (_, _, let ending?) where programme.isDecline(ending): .declined
      case (_, _, _?): .withdrawn
      case (_, .accepted?, _): .accepted
      case (_, .waitlisted?, _): .waitlisted
      case (_, nil, nil): !assessments.isEmpty && assessments.allSatisfy(\.isComplete) ? .assessed : .applied
      }
  }
}

extension FormStanding {
  /// How many sheets have all that is needed, the only one of a form that is answered once included.
  ///
  /// Whoever has given every mark has assessed: a remark beside them may be left out.
  fileprivate var assessedCount: Int {
    sheets.values.count { form.isMarked($0) ?? open($0).isEmpty }
  }
}

extension Programme {
  /// The stages of those who still apply: whoever is to go on is chosen from them by what was made of each applicant.
  package var applicantStages: Set<ElementID> {
    let entered = stages.firstIndex { stage in
      stage.choice.map { form($0.form.form)?.about == .eachApplicant } ?? false
    }
    return Set(stages.prefix(entered ?? 0).map(\.id))
  }

  /// Whether an enrolment has no part in what the programme comes to: it applies still, or ended as an applicant.
  package func onlyApplied(_ state: EnrolmentState) -> Bool { isApplying(state) || endedAsApplicant(state) }

  /// Whether somebody applies still: neither accepted nor chosen, and in no stage but those of applicants.
  ///
  /// Without such stages, those who wait before the first one where applications are assessed, or for a place.
  package func isApplying(_ state: EnrolmentState) -> Bool {
    guard state.isActive, isApplicant(state), state.intake?.decision != .accepted else { return false }
    return !applicantStages.isEmpty || !stages.isEmpty && !intakeForms.isEmpty || state.isOnWaitingList
  }

  /// Whether an enrolment ended before it took part: whoever applied and was not chosen, or took the application back.
  ///
  /// Without stages for those who apply, those who were turned away before the first stage.
  package func endedAsApplicant(_ state: EnrolmentState) -> Bool {
    guard let ending = state.ending, ending.kind == .withdrawn, isApplicant(state) else { return false }
    return !applicantStages.isEmpty || state.intake?.decision == .declined || isDecline(ending)
  }

  /// Whether somebody has come no further than those who apply.
  fileprivate func isApplicant(_ state: EnrolmentState) -> Bool {
    state.visits.allSatisfy { applicantStages.contains($0.stage) }
  }

  fileprivate func isDecline(_ ending: Ending) -> Bool {
    ending.exit.flatMap { exit($0)?.meaning } == .declined
  }

  /// The forms by which applicants are assessed: those that the programme's people fill in about each applicant, or else
  /// about the organisation, and that come to a score or have to be passed.
  package var intakeForms: [Form] {
    let ofApplicants = assessments.filter { $0.about == .eachApplicant }
    return ofApplicants.isEmpty ? assessments.filter { $0.about == .organisation && $0.rounds.isEmpty } : ofApplicants
  }

  /// Whether any of them comes to a score, so that applicants can be compared.
  package var scoresApplicants: Bool { intakeForms.contains { $0.score != nil } }

  private var assessments: [Form] {
    forms.filter { form in
      guard form.score != nil || form.passedWhen != nil else { return false }
      switch form.by {
      case .role(let id)?, .eachInRole(let id)?: return role(id)?.side != .organisation
      case .participant?, .eachParticipant?, nil: return false
      }
    }
  }
}
