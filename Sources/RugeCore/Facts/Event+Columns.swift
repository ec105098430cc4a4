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
      columns.choice = overridden ? Word.overridden : nil
    case .sessionHeld(let kind, let minutes, let host):
      columns.element = kind.rawValue
      columns.minutes = minutes
      columns.refers = host
    case .milestoneSubmitted(let id), .milestoneRejected(let id):
      columns.element = id.rawValue
    case .milestoneAccepted(let id, let overridden):
      columns.element = id.rawValue
      columns.choice = overridden ? Word.overridden : nil
    case .figureRecorded(let reference, let figure):
      columns.element = reference.indicator.rawValue
      columns.part = reference.category?.rawValue
      columns.set(figure)
    case .completed(let exit, let overridden):
      columns.element = exit?.rawValue
      columns.choice = overridden ? Word.overridden : nil
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
      columns.choice = excused ? Word.excused : nil
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
      columns.choice = party.kind == .person ? Word.person : nil
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
      self = .stageEntered(element, overridden: columns.choice == Word.overridden)
    case .sessionHeld:
      guard let element, let minutes = columns.minutes else { return nil }
      self = .sessionHeld(kind: element, minutes: minutes, host: columns.refers)
    case .milestoneSubmitted, .milestoneAccepted, .milestoneRejected:
      guard let element else { return nil }
      switch type {
      case .milestoneSubmitted: self = .milestoneSubmitted(element)
      case .milestoneAccepted:
        self = .milestoneAccepted(element, overridden: columns.choice == Word.overridden)
      default: self = .milestoneRejected(element)
      }
    case .figureRecorded:
      guard let element, let figure = columns.figure else { return nil }
      self = .figureRecorded(IndicatorReference(element, category: columns.part.map { ElementID($0) }), figure)
    case .completed:
      self = .completed(exit: element, overridden: columns.choice == Word.overridden)
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
      self = .missed(kind: element, excused: columns.choice == Word.excused)
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
        columns.amount.map { RecordID($0) }, columns.choice == Word.person ? .person(number) : .organisation(number),
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

extension AnswerKey {
  /// Ids have no full stop in them.
  private static let mark: Character = "."

  /// The round, where there is one, and the field, as the column `part` holds them.
  fileprivate var part: String { round.map { "\($0)\(Self.mark)\(field)" } ?? field.rawValue }

  fileprivate init(_ form: ElementID, part: String, by: Int64?) {
    let parts = part.split(separator: Self.mark, maxSplits: 1).map { ElementID(String($0)) }
    if parts.count == 2 {
      self.init(form, round: parts[0], parts[1], by: by)
    } else {
      self.init(form, ElementID(part), by: by)
    }
  }
}

/// The words that the column `choice` uses.
private enum Word {
  static let yes = "yes"
  static let no = "no"
  static let number = "number"
  static let date = "date"
  static let text = "text"
  static let unknown = "unknown"
  static let notApplicable = "not-applicable"
  static let needed = "needed"
  static let none = "none"
  static let overridden = "overridden"
  static let excused = "excused"
  static let target = "target"
  static let milestone = "milestone"
  static let optionPrefix = "option:"
  static let optionsPrefix = "options:"
  static let seePrefix = "see:"
  static let organisation = "organisation"
  static let person = "person"
  /// Stands between several choices; a choice is one line of text.
  static let optionMark: Character = "\n"
}

extension FactColumns {
  fileprivate mutating func set(_ answer: Known<Answer>) {
    switch answer {
    case .unknown: choice = Word.unknown
    case .notApplicable: choice = Word.notApplicable
    case .value(.yesOrNo(let isTrue)): choice = isTrue ? Word.yes : Word.no
    case .value(.number(let quantity)):
      choice = Word.number
      amount = quantity.millionths
    case .value(.date(let date)):
      choice = Word.date
      day = date
    case .value(.choice(let option)): choice = Word.optionPrefix + option
    case .value(.choices(let options)):
      choice = Word.optionsPrefix + options.joined(separator: String(Word.optionMark))
    case .value(.organisation(let number)):
      choice = Word.organisation
      amount = number
    case .value(.see(let field)): choice = Word.seePrefix + field.rawValue
    case .value(.text): choice = Word.text
    }
  }

  fileprivate var answer: Known<Answer>? {
    switch choice {
    case Word.unknown?: .unknown
    case Word.notApplicable?: .notApplicable
    case Word.yes?: .value(.yesOrNo(true))
    case Word.no?: .value(.yesOrNo(false))
    case Word.text?: .value(.text)
    case Word.number?: amount.map { .value(.number(Quantity(millionths: $0))) }
    case Word.date?: day.map { .value(.date($0)) }
    case let option? where option.hasPrefix(Word.optionPrefix):
      .value(.choice(String(option.dropFirst(Word.optionPrefix.count))))
    case let options? where options.hasPrefix(Word.optionsPrefix):
      .value(.choices(options.dropFirst(Word.optionsPrefix.count).split(separator: Word.optionMark).map(String.init)))
    case let field? where field.hasPrefix(Word.seePrefix):
      .value(.see(ElementID(String(field.dropFirst(Word.seePrefix.count)))))
    case Word.organisation?: amount.map { .value(.organisation($0)) }
    default: nil
    }
  }

  fileprivate mutating func set(_ item: AgreedItem, _ value: AgreedValue) {
    switch item {
    case .target: part = Word.target
    case .milestone: part = Word.milestone
    }
    switch value {
    case .none: choice = Word.none
    case .target(let quantity): amount = quantity.millionths
    case .needed(let by):
      choice = Word.needed
      day = by
    }
  }

  fileprivate func agreement(_ element: ElementID) -> (AgreedItem, AgreedValue)? {
    let item: AgreedItem
    switch part {
    case Word.target?: item = .target(element)
    case Word.milestone?: item = .milestone(element)
    default: return nil
    }
    switch choice {
    case Word.none?: return (item, .none)
    case Word.needed?: return (item, .needed(by: day))
    default: return amount.map { (item, .target(Quantity(millionths: $0))) }
    }
  }

  fileprivate mutating func set(_ figure: Known<Quantity>) {
    switch figure {
    case .value(let quantity): amount = quantity.millionths
    case .unknown: choice = Word.unknown
    case .notApplicable: choice = Word.notApplicable
    }
  }

  fileprivate var figure: Known<Quantity>? {
    switch choice {
    case Word.unknown?: .unknown
    case Word.notApplicable?: .notApplicable
    default: amount.map { .value(Quantity(millionths: $0)) }
    }
  }
}
