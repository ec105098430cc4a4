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
    case .factWithdrawn: .factWithdrawn
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
    case .answered(let form, let field, let answer):
      columns.element = form.rawValue
      columns.part = field.rawValue
      columns.set(answer)
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
    case .milestoneSubmitted(let id), .milestoneAccepted(let id), .milestoneRejected(let id):
      columns.element = id.rawValue
    case .figureRecorded(let id, let figure):
      columns.element = id.rawValue
      columns.set(figure)
    case .completed(let exit, let overridden):
      columns.element = exit?.rawValue
      columns.choice = overridden ? Word.overridden : nil
    case .withdrawn(let exit):
      columns.element = exit?.rawValue
    case .reminderSent(let rule, let about, let occurrence):
      columns.element = rule.rawValue
      columns.part = about?.rawValue
      columns.day = occurrence
    case .factWithdrawn(let sequence):
      columns.refers = sequence
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
      guard let element, let field = columns.part, let answer = columns.answer else { return nil }
      self = .answered(form: element, field: ElementID(field), answer)
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
      case .milestoneAccepted: self = .milestoneAccepted(element)
      default: self = .milestoneRejected(element)
      }
    case .figureRecorded:
      guard let element, let figure = columns.figure else { return nil }
      self = .figureRecorded(element, figure)
    case .completed:
      self = .completed(exit: element, overridden: columns.choice == Word.overridden)
    case .withdrawn:
      self = .withdrawn(exit: element)
    case .reminderSent:
      guard let element, let day = columns.day else { return nil }
      self = .reminderSent(rule: element, about: columns.part.map { ElementID($0) }, occurrence: day)
    case .factWithdrawn:
      guard let sequence = columns.refers else { return nil }
      self = .factWithdrawn(sequence)
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
  static let target = "target"
  static let milestone = "milestone"
  static let optionPrefix = "option:"
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
