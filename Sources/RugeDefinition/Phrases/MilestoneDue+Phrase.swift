package import RugeCore

/// `agreed`, or a rule for the day.
extension Milestone.Due: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .milestoneDue }
  package static var examples: [String] {
    ["agreed", "2 weeks after enrolment", "end of STAGE", "2026-05-01", "last day of February and August"]
  }
  package static var pattern: String? { PhrasePattern.any(of: "agreed", "<day rule>", "<series>") }

  package init?(phrase: String) {
    if phrase == "agreed" {
      self = .agreed
    } else if let series = DaySeries(phrase: phrase) {
      self = .repeating(series)
    } else if let rule = DayRule(phrase: phrase) {
      self = .when(rule)
    } else {
      return nil
    }
  }

  package static func corrected(_ phrase: String) -> String? { DaySeries.corrected(phrase) }

  package var phrase: String {
    switch self {
    case .agreed: "agreed"
    case .when(let rule): rule.phrase
    case .repeating(let series): series.phrase
    }
  }

  package var references: [ElementReference] {
    switch self {
    case .agreed: []
    case .when(let rule): rule.references
    case .repeating(let series): series.references
    }
  }
}
