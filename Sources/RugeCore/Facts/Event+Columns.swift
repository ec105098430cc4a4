extension Event {
  /// The type of fact that the event makes.
  package var type: FactType {
    switch self {
    case .organisationAdded: .organisationAdded
    case .figureKept: .figureKept
    case .personAdded: .personAdded
    case .definitionApplied: .definitionApplied
    case .enrolled: .enrolled
    case .roleGiven: .roleGiven
    case .answered: .answered
    case .agreed: .agreed
    case .stageEntered: .stageEntered
    case .sessionHeld: .sessionHeld
    case .milestoneSubmitted: .milestoneSubmitted
    case .milestoneAccepted: .milestoneAccepted
    case .milestoneRejected: .milestoneRejected
    case .figureRecorded: .figureRecorded
    case .completed: .completed
    case .withdrawn: .withdrawn
    case .reminderSent: .reminderSent
    case .reminderCovered: .reminderCovered
    case .factWithdrawn: .factWithdrawn
    case .organisationAnswered: .organisationAnswered
    case .eventHeld: .eventHeld
    case .cohortJoined: .cohortJoined
    case .signed: .signed
    case .attended: .attended
    case .missed: .missed
    case .sessionAnswered: .sessionAnswered
    case .migrated: .migrated
    case .renamed: .renamed
    case .recordAdded: .recordAdded
    case .recordParty: .recordParty
    case .recordAnswered: .recordAnswered
    case .recordMoved: .recordMoved
    case .body(let event): event.type
    case .life(let event): event.type
    case .meeting(let event): event.type
    case .action(let event): event.type
    case .ask(let event): event.type
    }
  }

  /// The event's values, each in the column of its kind.
  package var columns: FactColumns {
    var columns = FactColumns(type: type.rawValue)
    switch self {
    case .organisationAdded, .personAdded:
      break
    case .figureKept(let id, let amount):
      columns.element = id.rawValue
      columns.amount = amount.millionths
    case .definitionApplied(let programme):
      columns.element = programme.rawValue
    case .enrolled(let organisation, let programme, let definition):
      columns.element = programme.rawValue
      columns.refers = organisation
      columns.definition = definition
    case .roleGiven(let role, let person):
      columns.element = role.rawValue
      columns.refers = person
    case .answered(let key, let answer):
      columns.element = key.form.rawValue
      columns.part = key.part
      columns.set(answer)
      columns.refers = key.by
    case .agreed(let item, let value):
      columns.element = item.element.rawValue
      columns.set(item, value)
    case .stageEntered(let stage, let overridden):
      columns.element = stage.rawValue
      columns.choice = overridden ? ColumnWord.overridden : nil
    case .sessionHeld(let kind, let minutes, let host):
      columns.element = kind.rawValue
      columns.minutes = minutes
      columns.refers = host
    case .milestoneSubmitted(let id), .milestoneRejected(let id):
      columns.element = id.rawValue
    case .milestoneAccepted(let id, let overridden):
      columns.element = id.rawValue
      columns.choice = overridden ? ColumnWord.overridden : nil
    case .figureRecorded(let reference, let figure):
      columns.element = reference.indicator.rawValue
      columns.part = reference.category?.rawValue
      columns.set(figure)
    case .completed(let exit, let overridden):
      columns.element = exit?.rawValue
      columns.choice = overridden ? ColumnWord.overridden : nil
    case .withdrawn(let exit):
      columns.element = exit?.rawValue
    case .reminderSent(let rule, let about, let occurrence), .reminderCovered(let rule, let about, let occurrence):
      columns.element = rule.rawValue
      columns.part = about?.rawValue
      columns.day = occurrence
    case .factWithdrawn(let sequence):
      columns.refers = sequence
    case .organisationAnswered(let field, let answer):
      columns.part = field.rawValue
      columns.set(answer)
    case .eventHeld(let kind, let minutes, let guests, let host):
      columns.element = kind.rawValue
      columns.minutes = minutes
      columns.amount = guests.map(Int64.init)
      columns.refers = host
    case .cohortJoined(let id), .signed(let id), .recordAdded(let id):
      columns.element = id.rawValue
    case .attended(let kind, let count):
      columns.element = kind.rawValue
      columns.amount = Int64(count)
    case .missed(let kind, let excused):
      columns.element = kind.rawValue
      columns.choice = excused ? ColumnWord.excused : nil
    case .sessionAnswered(let kind, let field, let answer):
      columns.element = kind.rawValue
      columns.part = field.rawValue
      columns.set(answer)
    case .migrated(let definition):
      columns.definition = definition
    case .renamed(let renaming):
      columns.element = renaming.columnElement
      columns.part = renaming.to.rawValue
      columns.choice = renaming.columnKind
    case .recordParty(let record, let party, let part):
      columns.refers = party.number
      columns.choice = party.kind == .person ? ColumnWord.person : nil
      columns.part = part?.rawValue
      columns.amount = record?.number
    case .recordAnswered(let record, let field, let answer):
      columns.part = field.rawValue
      columns.set(answer)
      columns.refers = record?.number
    case .recordMoved(let record, let state):
      columns.element = state.rawValue
      columns.refers = record?.number
    case .body(let event): event.write(to: &columns)
    case .life(let event): event.write(to: &columns)
    case .meeting(let event): event.write(to: &columns)
    case .action(let event): event.write(to: &columns)
    case .ask(let event): event.write(to: &columns)
    }
    return columns
  }

  /// The event that columns hold, or `nil` where they hold none that this version of ruge knows.
  package init?(_ columns: FactColumns) {
    guard columns.version == 1, let type = FactType(rawValue: columns.type) else { return nil }
    let element = columns.element.map { ElementID($0) }
    switch type {
    case .organisationAdded:
      self = .organisationAdded
    case .personAdded:
      self = .personAdded
    case .figureKept:
      guard let element, let amount = columns.amount else { return nil }
      self = .figureKept(element, Quantity(millionths: amount))
    case .definitionApplied:
      guard let element else { return nil }
      self = .definitionApplied(programme: element)
    case .enrolled:
      guard let element, let organisation = columns.refers, let definition = columns.definition else { return nil }
      self = .enrolled(organisation: organisation, programme: element, definition: definition)
    case .roleGiven:
      guard let element, let person = columns.refers else { return nil }
      self = .roleGiven(element, person: person)
    case .answered:
      guard let element, let part = columns.part, let answer = columns.answer else { return nil }
      self = .answered(AnswerKey(element, part: part, by: columns.refers), answer)
    case .agreed:
      guard let element, let (item, value) = columns.agreement(element) else { return nil }
      self = .agreed(item, value)
    case .stageEntered:
      guard let element else { return nil }
      self = .stageEntered(element, overridden: columns.choice == ColumnWord.overridden)
    case .sessionHeld:
      guard let element, let minutes = columns.minutes else { return nil }
      self = .sessionHeld(kind: element, minutes: minutes, host: columns.refers)
    case .milestoneSubmitted, .milestoneAccepted, .milestoneRejected:
      guard let element else { return nil }
      switch type {
      case .milestoneSubmitted: self = .milestoneSubmitted(element)
      case .milestoneAccepted:
        self = .milestoneAccepted(element, overridden: columns.choice == ColumnWord.overridden)
      default: self = .milestoneRejected(element)
      }
    case .figureRecorded:
      guard let element, let figure = columns.figure else { return nil }
      self = .figureRecorded(IndicatorReference(element, category: columns.part.map { ElementID($0) }), figure)
    case .completed:
      self = .completed(exit: element, overridden: columns.choice == ColumnWord.overridden)
    case .withdrawn:
      self = .withdrawn(exit: element)
    case .reminderSent:
      guard let element, let day = columns.day else { return nil }
      self = .reminderSent(rule: element, about: columns.part.map { ElementID($0) }, occurrence: day)
    case .reminderCovered:
      guard let element, let day = columns.day else { return nil }
      self = .reminderCovered(rule: element, about: columns.part.map { ElementID($0) }, occurrence: day)
    case .factWithdrawn:
      guard let sequence = columns.refers else { return nil }
      self = .factWithdrawn(sequence)
    case .organisationAnswered:
      guard let field = columns.part, let answer = columns.answer else { return nil }
      self = .organisationAnswered(field: ElementID(field), answer)
    case .eventHeld:
      guard let element, let minutes = columns.minutes else { return nil }
      self = .eventHeld(
        kind: element, minutes: minutes, guests: columns.amount.map { Int($0) }, host: columns.refers)
    case .cohortJoined:
      guard let element else { return nil }
      self = .cohortJoined(element)
    case .signed:
      guard let element else { return nil }
      self = .signed(element)
    case .attended:
      guard let element, let count = columns.amount else { return nil }
      self = .attended(kind: element, count: Int(count))
    case .missed:
      guard let element else { return nil }
      self = .missed(kind: element, excused: columns.choice == ColumnWord.excused)
    case .sessionAnswered:
      guard let element, let field = columns.part, let answer = columns.answer else { return nil }
      self = .sessionAnswered(kind: element, field: ElementID(field), answer)
    case .migrated:
      guard let definition = columns.definition else { return nil }
      self = .migrated(definition: definition)
    case .renamed:
      guard let element = columns.element, let to = columns.part, let kind = columns.choice,
        let renaming = Renaming(columnElement: element, kind: kind, to: to)
      else { return nil }
      self = .renamed(renaming)
    case .recordAdded:
      guard let element else { return nil }
      self = .recordAdded(kind: element)
    case .recordParty:
      guard let number = columns.refers else { return nil }
      self = .recordParty(
        columns.amount.map { RecordID($0) },
        columns.choice == ColumnWord.person ? .person(number) : .organisation(number),
        part: columns.part.map { ElementID($0) })
    case .recordAnswered:
      guard let field = columns.part, let answer = columns.answer else { return nil }
      self = .recordAnswered(columns.refers.map { RecordID($0) }, field: ElementID(field), answer)
    case .recordMoved:
      guard let element else { return nil }
      self = .recordMoved(columns.refers.map { RecordID($0) }, to: element)
    case .edited, .cleared, .contact, .contactEnded, .merged:
      guard let event = BodyEvent(columns, of: type) else { return nil }
      self = .body(event)
    case .decided, .paused, .resumed, .deviated, .roleEnded, .organisationChanged:
      guard let event = LifeEvent(columns, of: type) else { return nil }
      self = .life(event)
    case .sessionPlanned, .sessionKept, .sessionCancelled, .sessionEffort, .sessionCohosted, .sessionJoint,
      .sessionConfirmed, .sessionBegan:
      guard let event = MeetingEvent(columns, of: type) else { return nil }
      self = .meeting(event)
    case .actionAdded, .actionDone, .actionDropped, .actionMoved:
      guard let event = ActionEvent(columns, of: type) else { return nil }
      self = .action(event)
    case .asked, .askReceived, .askClosed:
      guard let event = AskEvent(columns, of: type) else { return nil }
      self = .ask(event)
    }
  }
}
