package import RugeCore

/// `open`, `24 months`, `4 to 6 months`, `6 weeks to 1 year`.
extension ProgrammeLength: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .length }
  package static var examples: [String] { ["4 to 6 months", "24 months", "open"] }
  package static var pattern: String? { PhrasePattern.any(of: "open", "(<count> to )?<span>", "<span> to <span>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if words.take("open"), words.isAtEnd {
      self = .open
      return
    }
    guard let shortest = words.shorterEnd() else { return nil }
    if words.isAtEnd, let span = shortest.span, span.count > 0 {
      self = .between(span, span)
      return
    }
    guard words.take("to"), let longest = words.span(Span.Unit.ofCalendar), words.isAtEnd else { return nil }
    let start = shortest.span ?? Span(shortest.count, longest.unit)
    guard start.approximateDays < longest.approximateDays else { return nil }
    self = .between(start, longest)
  }

  package var phrase: String {
    switch self {
    case .open: "open"
    case .between(let start, let end) where start == end: "\(start)"
    case .between(let start, let end) where start.unit == end.unit: "\(start.count) to \(end)"
    case .between(let start, let end): "\(start) to \(end)"
    }
  }
}

extension PhraseWords {
  /// Takes `6 weeks`, or the bare number of `4 to 6 months`, whose unit comes later.
  fileprivate mutating func shorterEnd() -> (count: Int, span: Span?)? {
    if let span = span(Span.Unit.ofCalendar) { return (span.count, span) }
    return count().map { ($0, nil) }
  }
}
