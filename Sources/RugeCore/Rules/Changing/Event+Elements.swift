extension Event {
  /// The elements of the programme that the event is recorded under.
  ///
  /// What is recorded of a record says of itself only which record: its kind is known to the enrolment's state.
  package var elements: [RecordedElement] {
    switch self {
    case .roleGiven(let id, _): [RecordedElement(.role, id)]
    case .cohortJoined(let id): [RecordedElement(.cohort, id)]
    case .answered(let key, _): RecordedElement.all(of: key.sheet, fields: [key.field])
    case .agreed(let item, let value): RecordedElement.all(of: item, value)
    case .signed(let id): [RecordedElement(.agreement, id)]
    case .stageEntered(let id, _): [RecordedElement(.stage, id)]
    case .sessionHeld(let id, _, _), .attended(let id, _), .missed(let id, _), .eventHeld(let id, _, _, _):
      [RecordedElement(.session, id)]
    case .sessionAnswered(let id, let field, _):
      [RecordedElement(.session, id), RecordedElement(.field, field, of: .init(.session, id))]
    case .milestoneSubmitted(let id), .milestoneAccepted(let id, _), .milestoneRejected(let id):
      RecordedElement.all(ofMilestone: id)
    case .figureRecorded(let reference, _): RecordedElement.all(of: reference)
    case .completed(let exit, _), .withdrawn(let exit): exit.map { [RecordedElement(.exit, $0)] } ?? []
    case .reminderSent(let rule, _, _), .reminderCovered(let rule, _, _): [RecordedElement(.reminder, rule)]
    case .recordAdded(let id): [RecordedElement(.record, id)]
    case .life(.roleEnded(let id, _)): [RecordedElement(.role, id)]
    case .meeting(let event): event.kind.map { [RecordedElement(.session, $0)] } ?? []
    case .ask(.asked(let matter, _, _)): RecordedElement.all(of: matter)
    case .organisationAdded, .figureKept, .organisationAnswered, .personAdded, .body, .definitionApplied, .enrolled,
      .life, .action, .ask, .recordParty, .recordAnswered, .recordMoved, .migrated, .renamed, .factWithdrawn:
      []
    }
  }
}

extension EnrolmentState {
  /// Every element that something is recorded under.
  package var recordedElements: Set<RecordedElement> {
    var found: Set<RecordedElement> = []
    found.formUnion(roles.keys.map { RecordedElement(.role, $0) })
    for (sheet, answers) in answers { found.formUnion(RecordedElement.all(of: sheet, fields: Array(answers.keys))) }
    for (item, settlement) in settlements { found.formUnion(RecordedElement.all(of: item, settlement.value)) }
    found.formUnion(signed.keys.map { RecordedElement(.agreement, $0) })
    found.formUnion(visits.map { RecordedElement(.stage, $0.stage) })
    for id in milestones.keys { found.formUnion(RecordedElement.all(ofMilestone: id)) }
    found.formUnion((Array(sessions.keys) + attendance.keys + sessionFields.keys).map { RecordedElement(.session, $0) })
    for (kind, fields) in sessionFields {
      found.formUnion(fields.map { RecordedElement(.field, $0, of: .init(.session, kind)) })
    }
    found.formUnion(sessionsAhead.map { RecordedElement(.session, $0.kind) })
    for ask in asks.values where ask.step == .open { found.formUnion(RecordedElement.all(of: ask.matter)) }
    for reference in figures.keys { found.formUnion(RecordedElement.all(of: reference)) }
    for record in records.values { found.formUnion(RecordedElement.all(of: record)) }
    found.formUnion(remindersSent.map { RecordedElement(.reminder, $0.rule) })
    if let cohort { found.insert(RecordedElement(.cohort, cohort)) }
    if let exit = ending?.exit { found.insert(RecordedElement(.exit, exit)) }
    return found
  }
}

extension RecordedElement {
  /// Something settled belongs to the indicator or milestone that it settles.
  ///
  /// Whether a milestone is needed at all is settled for all its occurrences; a date only for the one.
  fileprivate static func all(of item: AgreedItem, _ value: AgreedValue) -> [RecordedElement] {
    switch (item, value) {
    case (.target(let id), _): return [RecordedElement(.indicator, id)]
    case (.milestone(let id), .needed(by: _?)): return all(ofMilestone: id)
    case (.milestone(let id), _):
      return Milestone.parts(of: id).occurrence == nil ? [RecordedElement(.milestone, id)] : all(ofMilestone: id)
    }
  }

  /// What is recorded of one occurrence belongs to it and to the milestone.
  fileprivate static func all(ofMilestone id: ElementID) -> [RecordedElement] {
    let parts = Milestone.parts(of: id)
    return [RecordedElement(.milestone, parts.milestone), .occurrence(of: parts.milestone, on: parts.occurrence)]
  }

  fileprivate static func all(of sheet: AnswerSheet, fields: [ElementID]) -> [RecordedElement] {
    let form = Whole(.form, sheet.form)
    return [RecordedElement(.form, sheet.form)]
      + [sheet.round.map { RecordedElement(.round, $0, of: form) } ?? .withoutRound(sheet.form)]
      + fields.map { RecordedElement(.field, $0, of: form) }
  }

  fileprivate static func all(of reference: IndicatorReference) -> [RecordedElement] {
    let indicator = RecordedElement(.indicator, reference.indicator)
    return [indicator]
      + (reference.category.map { [RecordedElement(.category, $0, of: Whole(.indicator, reference.indicator))] } ?? [])
  }

  /// The round of a form that is asked for is written down with its answers, not with the question.
  fileprivate static func all(of matter: AskEvent.Matter) -> [RecordedElement] {
    switch matter {
    case .form(let reference): [RecordedElement(.form, reference.form)]
    case .session(let id): [RecordedElement(.session, id)]
    case .figures: []
    }
  }

  fileprivate static func all(of record: RecordState) -> [RecordedElement] {
    let kind = Whole(.record, record.kind)
    return [RecordedElement(.record, record.kind)]
      + (record.state.map { [RecordedElement(.state, $0, of: kind)] } ?? [])
      + record.answers.keys.map { RecordedElement(.field, $0, of: kind) }
  }
}
