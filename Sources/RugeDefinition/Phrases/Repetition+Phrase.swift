package import RugeCore

/// `every 2 weeks`, `after 15, 30 and 60 days`.
extension Repetition: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .repetition }
  package static var examples: [String] { ["every 2 weeks", "after 15, 30 and 60 days"] }
  package static var pattern: String? { PhrasePattern.any(of: "<every>", "after <spans>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if words.take("after") {
      guard let spans = words.risingSpans() else { return nil }
      self = .after(spans)
    } else if let cadence = Cadence(phrase: phrase) {
      self = .every(cadence.interval)
    } else {
      return nil
    }
  }

  package static func corrected(_ phrase: String) -> String? {
    var words = PhraseWords(phrase)
    return words.take("after") ? words.spans().map { Repetition.after($0.rising).phrase } : nil
  }

  package var phrase: String {
    switch self {
    case .every(let interval): Cadence(interval).phrase
    case .after(let spans): "after \(spans.phrase)"
    }
  }
}
