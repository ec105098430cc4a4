/// Something that a person wants to record about an enrolment.
package enum EnrolmentCommand: Hashable, Sendable {
  /// Enters a stage, the next one where none is named; overriding enters it through a closed gate.
  case advance(to: ElementID? = nil, overriding: Bool)
  /// Entered a stage before it was recorded here. In which order its stages come, and what its gates ask, may have been
  /// otherwise by then: neither is judged again.
  case carryOver(to: ElementID)
  /// Enters a stage again that lies behind the present one.
  case goBack(to: ElementID)
  /// Answers about the enrolment. The respondent is the number of a person, or of an enrolment whose organisation
  /// answers; it is needed where several answer.
  case answer(form: ElementID, round: ElementID? = nil, by: Int64? = nil, [FieldAnswer])
  case agree([Agreement])
  /// Sets the day by which a milestone, or one occurrence of it, is due; it wins over the definition.
  case extend(milestone: ElementID, to: Day)
  case sign(agreement: ElementID, evidence: Set<Milestone.EvidenceKind> = [])
  case join(cohort: ElementID)
  case holdSession(kind: ElementID, minutes: Int, host: Int64?, answers: [FieldAnswer] = [])
  /// So many came to a session of a kind.
  case attend(kind: ElementID, count: Int)
  /// Nobody of the organisation came to a session of a kind, which may have been planned: where no plan is named, the
  /// only one of that kind and day.
  case miss(kind: ElementID, excused: Bool, plan: SessionID? = nil)
  /// Evidence is what is handed in now; a note is evidence of the kind `text`.
  case submit(milestone: ElementID, evidence: Set<Milestone.EvidenceKind> = [])
  /// Overriding accepts one that is reached by a condition although that does not hold.
  case accept(milestone: ElementID, evidence: Set<Milestone.EvidenceKind> = [], overriding: Bool = false)
  case reject(milestone: ElementID)
  /// The organisation does without a milestone, or without one occurrence of it.
  case waive(milestone: ElementID)
  case measure(indicator: IndicatorReference, Known<Quantity>)
  case addRecord(kind: ElementID, RecordContent)
  /// Answers questions of a record and, where a state is named, moves it there.
  case setRecord(RecordID, [FieldAnswer] = [], to: ElementID? = nil)
  case give(role: ElementID, person: Int64)
  /// Decides an application; overriding accepts it although there is no room.
  case decide(LifeEvent.Intake, overriding: Bool)
  /// What happens to the enrolment as a whole.
  case live(LifeEvent)
  /// What surrounds a session.
  case meet(MeetingEvent)
  /// What happens to an action point.
  case act(ActionEvent)
  /// What is put to somebody outside, and comes back.
  case ask(AskEvent)
  case complete(exit: ElementID?, overriding: Bool)
  /// Overriding takes an exit that means something else: that of whoever is written down afterwards.
  case withdraw(exit: ElementID?, overriding: Bool = false)

  /// One settled value.
  package struct Agreement: Hashable, Sendable {
    package let item: AgreedItem
    package let value: AgreedValue

    package init(_ item: AgreedItem, _ value: AgreedValue) {
      self.item = item
      self.value = value
    }
  }

  package typealias FieldAnswer = RugeCore.FieldAnswer
}

extension EnrolmentCommand {
  /// The same without setting a rule aside; `nil` where it sets none aside.
  package var withoutOverride: EnrolmentCommand? {
    switch self {
    case .advance(let target, overriding: true): .advance(to: target, overriding: false)
    case .decide(let decision, overriding: true): .decide(decision, overriding: false)
    case .complete(let exit, overriding: true): .complete(exit: exit, overriding: false)
    default: nil
    }
  }
}
