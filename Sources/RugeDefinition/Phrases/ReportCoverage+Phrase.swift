package import RugeCore

/// `month`, `quarter`, `half-year`, `year`, `until last day of February and August`.
extension ReportRule.Coverage: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .coverage }
  package static var examples: [String] { ["quarter", "until last day of February and August"] }
  package static var pattern: String? {
    PhrasePattern.any(of: "month", "quarter", "half-year", "year", "until <series>")
  }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if let period = ReportRule.Period(rawValue: phrase) {
      self = .period(period)
    } else if words.take("until"), let series = DaySeries(phrase: words.remainder()) {
      self = .until(series)
    } else {
      return nil
    }
  }

  package static func corrected(_ phrase: String) -> String? {
    var words = PhraseWords(phrase)
    return words.take("until") ? DaySeries.corrected(words.remainder()).map { "until \($0)" } : nil
  }

  package var phrase: String {
    switch self {
    case .period(let period): period.rawValue
    case .until(let series): "until \(series.phrase)"
    }
  }

  package var references: [ElementReference] {
    if case .until(let series) = self { series.references } else { [] }
  }
}
