package import RugeCore

/// `text`, `long text`, `number jobs`, `date`, `yes or no`, `1 to 5`, `link`, `file`.
///
/// A choice is a YAML list and not a phrase; its own ``phrase`` shows it as such a list.
extension FieldKind: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .fieldKind }
  package static var examples: [String] {
    ["yes or no", "text", "long text", "number", "number UNIT", "date", "1 to 5", "link", "file"]
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
    case .yesOrNo: "yes or no"
    case .scale(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound)"
    case .link: "link"
    case .file: "file"
    case .choice(let choices): "[\(choices.joined(separator: ", "))]"
    }
  }

  private static let fixed: [String: FieldKind] = [
    "text": .text, "long text": .longText, "date": .date, "yes or no": .yesOrNo, "link": .link, "file": .file,
  ]
}
