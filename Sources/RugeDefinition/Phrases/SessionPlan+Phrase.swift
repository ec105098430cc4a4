package import RugeCore

/// `every 2 weeks`, `4 in udvikling`, `4`.
extension SessionKind.Plan: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .plan }
  package static var examples: [String] { ["every 2 weeks", "4", "4 in STAGE"] }

  package init?(phrase: String) {
    if let cadence = Cadence(phrase: phrase) {
      self = .every(cadence.interval)
      return
    }
    var words = PhraseWords(phrase)
    guard let count = words.count(), count > 0 else { return nil }
    if words.isAtEnd {
      self = .count(count, stage: nil)
    } else if words.take("in"), let stage = words.lastName() {
      self = .count(count, stage: stage)
    } else {
      return nil
    }
  }

  package var phrase: String {
    switch self {
    case .every(let interval): Cadence(interval).phrase
    case .count(let count, nil): "\(count)"
    case .count(let count, let stage?): "\(count) in \(stage)"
    }
  }

  package var references: [ElementReference] {
    if case .count(_, let stage?) = self { [ElementReference(.stage, stage)] } else { [] }
  }
}
