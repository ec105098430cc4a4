package import RugeCore

/// `every 3 months`, `every 3 months until 24 months after end`, `at 12, 18 and 24 months`.
extension FigureCollection: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .collection }
  package static var examples: [String] {
    ["every 3 months", "every 3 months until 24 months after end", "at 12, 18 and 24 months"]
  }
  package static var pattern: String? { PhrasePattern.any(of: "<every>( until <span> after end)?", "at <spans>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if words.take("at") {
      guard let spans = words.risingSpans() else { return nil }
      self = .at(spans)
      return
    }
    guard words.take("every"), let interval = words.interval() else { return nil }
    if words.isAtEnd {
      self = .every(interval, untilAfterEnd: nil)
    } else if words.take("until"), let after = words.span(Span.Unit.ofCalendar), words.take("after", "end"),
      words.isAtEnd
    {
      self = .every(interval, untilAfterEnd: after)
    } else {
      return nil
    }
  }

  package static func corrected(_ phrase: String) -> String? {
    var words = PhraseWords(phrase)
    return words.take("at") ? words.spans().map { FigureCollection.at($0.rising).phrase } : nil
  }

  package var phrase: String {
    switch self {
    case .every(let interval, nil): "every \(interval)"
    case .every(let interval, let after?): "every \(interval) until \(after) after end"
    case .at(let spans): "at \(spans.phrase)"
    }
  }
}
