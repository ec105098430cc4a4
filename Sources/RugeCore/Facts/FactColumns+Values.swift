extension FactColumns {
  mutating func set(_ answer: Known<Answer>) {
    switch answer {
    case .unknown: choice = ColumnWord.unknown
    case .notApplicable: choice = ColumnWord.notApplicable
    case .value(.yesOrNo(let isTrue)): choice = isTrue ? ColumnWord.yes : ColumnWord.no
    case .value(.number(let quantity)):
      choice = ColumnWord.number
      amount = quantity.millionths
    case .value(.date(let date)):
      choice = ColumnWord.date
      day = date
    case .value(.choice(let option)): choice = ColumnWord.optionPrefix + option
    case .value(.choices(let options)):
      choice = ColumnWord.optionsPrefix + options.joined(separator: String(ColumnWord.optionMark))
    case .value(.organisation(let number)):
      choice = ColumnWord.organisation
      amount = number
    case .value(.see(let field)): choice = ColumnWord.seePrefix + field.rawValue
    case .value(.text): choice = ColumnWord.text
    }
  }

  var answer: Known<Answer>? {
    switch choice {
    case ColumnWord.unknown?: .unknown
    case ColumnWord.notApplicable?: .notApplicable
    case ColumnWord.yes?: .value(.yesOrNo(true))
    case ColumnWord.no?: .value(.yesOrNo(false))
    case ColumnWord.text?: .value(.text)
    case ColumnWord.number?: amount.map { .value(.number(Quantity(millionths: $0))) }
    case ColumnWord.date?: day.map { .value(.date($0)) }
    case let option? where option.hasPrefix(ColumnWord.optionPrefix):
      .value(.choice(String(option.dropFirst(ColumnWord.optionPrefix.count))))
    case let options? where options.hasPrefix(ColumnWord.optionsPrefix):
      .value(
        .choices(
          options.dropFirst(ColumnWord.optionsPrefix.count).split(separator: ColumnWord.optionMark).map(String.init)))
    case let field? where field.hasPrefix(ColumnWord.seePrefix):
      .value(.see(ElementID(String(field.dropFirst(ColumnWord.seePrefix.count)))))
    case ColumnWord.organisation?: amount.map { .value(.organisation($0)) }
    default: nil
    }
  }

  mutating func set(_ item: AgreedItem, _ value: AgreedValue) {
    switch item {
    case .target: part = ColumnWord.target
    case .milestone: part = ColumnWord.milestone
    }
    switch value {
    case .none: choice = ColumnWord.none
    case .target(let quantity): amount = quantity.millionths
    case .needed(let by):
      choice = ColumnWord.needed
      day = by
    }
  }

  func agreement(_ element: ElementID) -> (AgreedItem, AgreedValue)? {
    let item: AgreedItem
    switch part {
    case ColumnWord.target?: item = .target(element)
    case ColumnWord.milestone?: item = .milestone(element)
    default: return nil
    }
    switch choice {
    case ColumnWord.none?: return (item, .none)
    case ColumnWord.needed?: return (item, .needed(by: day))
    default: return amount.map { (item, .target(Quantity(millionths: $0))) }
    }
  }

  mutating func set(_ figure: Known<Quantity>) {
    switch figure {
    case .value(let quantity): amount = quantity.millionths
    case .unknown: choice = ColumnWord.unknown
    case .notApplicable: choice = ColumnWord.notApplicable
    }
  }

  var figure: Known<Quantity>? {
    switch choice {
    case ColumnWord.unknown?: .unknown
    case ColumnWord.notApplicable?: .notApplicable
    default: amount.map { .value(Quantity(millionths: $0)) }
    }
  }
}

extension AnswerKey {
  /// Ids have no full stop in them.
  private static let mark: Character = "."

  /// The round, where there is one, and the field, as the column `part` holds them.
  var part: String { round.map { "\($0)\(Self.mark)\(field)" } ?? field.rawValue }

  init(_ form: ElementID, part: String, by: Int64?) {
    let parts = part.split(separator: Self.mark, maxSplits: 1).map { ElementID(String($0)) }
    if parts.count == 2 {
      self.init(form, round: parts[0], parts[1], by: by)
    } else {
      self.init(form, ElementID(part), by: by)
    }
  }
}
