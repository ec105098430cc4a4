package import RugeCore

/// `enrolment`, `6 months before enrolment`.
extension Indicator.Baseline: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .baseline }
  package static var examples: [String] { ["enrolment", "6 months before enrolment"] }
  package static var pattern: String? { PhrasePattern.any(of: "(<span> before )?enrolment") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    let offset = words.offset()
    guard words.take("enrolment"), words.isAtEnd else { return nil }
    switch offset {
    case nil: self = .enrolment
    case let offset? where offset.direction == .before: self = .before(offset.span)
    default: return nil
    }
  }

  package var phrase: String {
    switch self {
    case .enrolment: "enrolment"
    case .before(let span): "\(span) before enrolment"
    }
  }
}
