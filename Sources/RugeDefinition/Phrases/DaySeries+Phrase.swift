package import RugeCore

/// `every 3 months from enrolment`, `last day of February and August`, `10 February and 10 August`.
extension DaySeries: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .series }
  package static var examples: [String] {
    ["every 3 months from enrolment", "last day of February and August", "10 February and 10 August"]
  }
  package static var pattern: String? { PhrasePattern.any(of: "<series>") }

  package init?(phrase: String) {
    self.init(inAnyOrder: phrase)
    guard self == rising else { return nil }
  }

  package static func corrected(_ phrase: String) -> String? { DaySeries(inAnyOrder: phrase)?.rising.phrase }

  private init?(inAnyOrder phrase: String) {
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

  /// The same days in the order of the year, each once.
  private var rising: DaySeries {
    switch self {
    case .every: self
    case .lastDay(let months): .lastDay(ofMonths: Set(months).sorted())
    case .everyYear(let days): .everyYear(Set(days).sorted { ($0.month, $0.day) < ($1.month, $1.day) })
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
