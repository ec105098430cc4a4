package import RugeCore

/// `text`, `long text`, `number jobs`, `money DKK`, `date`, `date up to today`, `yes or no`, `1 to 5`, `link`, `file`, `organisation`,
/// `indicator ansatte`, `sdg`.
///
/// A choice is a YAML list, and several of one a mapping; their ``phrase`` shows them as YAML does.
extension FieldKind: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .fieldKind(examples) }
  package static var examples: [String] {
    [
      "yes or no", "text", "long text", "number", "number UNIT", "money DKK", "date", "date up to today", "1 to 5",
      "link", "file", "organisation", "indicator INDICATOR", "sdg",
    ]
  }

  package static var pattern: String? {
    PhrasePattern.any(
      of: fixed.keys.sorted().joined(separator: "|"), #"number([\x20\t\n\r,][\s\S]*)?"#, "money [A-Z]{3}",
      "indicator <element>", "<count> to <count>")
  }

  package init?(phrase: String) {
    if let kind = Self.fixed[phrase] {
      self = kind
      return
    }
    var words = PhraseWords(phrase)
    if words.take("number") {
      let unit = words.remainder()
      self = .number(unit: unit.isEmpty ? nil : unit)
      return
    }
    if words.take("money") {
      guard let currency = words.word(), words.isAtEnd, Amount.isCurrency(currency) else { return nil }
      self = .money(currency: currency)
      return
    }
    if words.take("indicator") {
      guard let id = words.lastName() else { return nil }
      self = .indicator(id)
      return
    }
    guard let lowest = words.count(), words.take("to"), let highest = words.count(), words.isAtEnd, lowest < highest
    else { return nil }
    self = .scale(lowest...highest)
  }

  package var phrase: String {
    switch self {
    case .text: "text"
    case .longText: "long text"
    case .number(nil): "number"
    case .number(let unit?): "number \(unit)"
    case .date: "date"
    case .pastDate: "date up to today"
    case .yesOrNo: "yes or no"
    case .scale(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound)"
    case .link: "link"
    case .file: "file"
    case .choice(Self.developmentGoals): "sdg"
    case .choice(let choices): "[\(choices.joined(separator: ", "))]"
    case .several(Self.developmentGoals): "{several: sdg}"
    case .several(let choices): "{several: [\(choices.joined(separator: ", "))]}"
    case .money(let currency): "money \(currency)"
    case .organisation: "organisation"
    case .indicator(let id): "indicator \(id)"
    }
  }

  package var references: [ElementReference] {
    if case .indicator(let id) = self { [ElementReference(.indicator, id)] } else { [] }
  }

  private static let fixed: [String: FieldKind] = [
    "text": .text, "long text": .longText, "date": .date, "date up to today": .pastDate, "yes or no": .yesOrNo,
    "link": .link, "file": .file,
    "organisation": .organisation, "sdg": .choice(developmentGoals),
  ]
}
