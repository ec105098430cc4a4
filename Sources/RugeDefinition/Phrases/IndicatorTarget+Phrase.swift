package import RugeCore

/// `agreed`, or a number.
extension Indicator.Target: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .target }
  package static var examples: [String] { ["agreed", "65"] }
  package static var pattern: String? { PhrasePattern.any(of: "agreed", "<number>") }

  package init?(phrase: String) {
    if phrase == "agreed" {
      self = .agreed
    } else if let value = Amount.number(phrase) {
      self = .value(value)
    } else {
      return nil
    }
  }

  /// What is counted is said once, by the indicator's unit.
  package static func corrected(_ phrase: String) -> String? {
    Amount(phrase: phrase).map { "\($0.value)" }
  }

  package var phrase: String {
    switch self {
    case .agreed: "agreed"
    case .value(let value): value.description
    }
  }
}
