package import RugeCore

/// `every 3 months from enrolment`, `last day of February and August`, `10 February and 10 August`.
extension DaySeries: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .series }
  package static var examples: [String] {
    ["every 3 months from enrolment", "last day of February and August", "10 February and 10 August"]
  }
  package static var pattern: String? { PhrasePattern.any(of: "<series>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if words.take("every") {
      guard let interval = words.interval(), words.take("from"), let anchor = words.dayAnchor() else { return nil }
      self = .every(interval, from: anchor)
    } else if words.take("last", "day", "of") {
      guard let months = words.list({ $0.month() }) else { return nil }
      self = .lastDay(ofMonths: months)
    } else {
      let days = words.list { words in words.dayOfYear().map { DayOfYear(month: $0.month, day: $0.day) } }
      guard let days else { return nil }
      self = .everyYear(days)
    }
  }

  package var phrase: String {
    switch self {
    case .every(let interval, let anchor): "every \(interval) from \(anchor.phrase)"
    case .lastDay(let months): "last day of " + PhraseList.joined(months.map { MonthName.all[$0 - 1] })
    case .everyYear(let days): PhraseList.joined(days.map { "\($0.day) \(MonthName.all[$0.month - 1])" })
    }
  }

  package var references: [ElementReference] {
    if case .every(_, let anchor) = self { anchor.references } else { [] }
  }
}
