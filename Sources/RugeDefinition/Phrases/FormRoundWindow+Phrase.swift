package import RugeCore

/// `2018-06-01 to 2018-09-30`, `end of stage-1`, `announcement`.
extension FormRound.Window: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .window }
  package static var examples: [String] { ["2018-06-01 to 2018-09-30", "2 weeks before end of stage-1"] }
  package static var pattern: String? { PhrasePattern.any(of: "<day rule>", "<date> to <date>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if let rule = DayRule(phrase: phrase) {
      self = .when(rule)
    } else if let days = words.days(), words.isAtEnd {
      self = .between(days)
    } else {
      return nil
    }
  }

  package var phrase: String {
    switch self {
    case .when(let rule): rule.phrase
    case .between(let days): "\(days.lowerBound) to \(days.upperBound)"
    }
  }

  package var references: [ElementReference] {
    if case .when(let rule) = self { rule.references } else { [] }
  }
}
