package import RugeCore

/// `1 month after quarter end`, `1 week after end of workshop-3`, `10 February and 10 August`.
extension ReportRule.Due: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .reportDue }
  package static var examples: [String] {
    ["1 month after quarter end", "10 February and 10 August", "1 month after end of stage-3"]
  }
  package static var pattern: String? {
    PhrasePattern.any(of: "<span> after (month|quarter|half-year|year) end", "<series>", "<day rule>")
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if let span = words.span(Span.Unit.ofCalendar), words.take("after"),
      let period = words.word().flatMap({ ReportRule.Period(rawValue: $0) }), words.take("end"), words.isAtEnd
    {
      self = .after(span, period)
    } else if let series = DaySeries(phrase: phrase) {
      self = .series(series)
    } else if let rule = DayRule(phrase: phrase) {
      self = .when(rule)
    } else {
      return nil
    }
  }

  package static func corrected(_ phrase: String) -> String? { DaySeries.corrected(phrase) }

  package var phrase: String {
    switch self {
    case .after(let span, let period): "\(span) after \(period.rawValue) end"
    case .when(let rule): rule.phrase
    case .series(let series): series.phrase
    }
  }

  package var references: [ElementReference] {
    switch self {
    case .after: []
    case .when(.relative(let offset?, .day(let id)))
    where offset.direction == .after && ReportRule.Period(rawValue: id.rawValue) != nil:
      // The calendar may have such a name; without it the end of that part of every year is meant.
      [ElementReference(.period, name: id.rawValue, suggestion: "\(phrase) end")]
    case .when(let rule): rule.references
    case .series(let series): series.references
    }
  }
}
