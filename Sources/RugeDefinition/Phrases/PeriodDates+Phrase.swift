package import RugeCore

/// `every year from 1 July to 31 July`, `2026-07-01 to 2026-07-31`.
extension CalendarPeriod.Dates: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .periodDates }
  package static var examples: [String] { ["every year from 1 July to 31 July", "2026-07-01 to 2026-07-31"] }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    if words.take("every", "year", "from") {
      guard let (fromDay, fromMonth) = words.dayOfYear(), words.take("to"), let (toDay, toMonth) = words.dayOfYear(),
        words.isAtEnd
      else { return nil }
      self = .everyYear(fromMonth: fromMonth, fromDay: fromDay, toMonth: toMonth, toDay: toDay)
      return
    }
    guard let first = words.day(), words.take("to"), let last = words.day(), words.isAtEnd, first <= last else {
      return nil
    }
    self = .fixed(first...last)
  }

  package var phrase: String {
    switch self {
    case .fixed(let days): return "\(days.lowerBound) to \(days.upperBound)"
    case .everyYear(let fromMonth, let fromDay, let toMonth, let toDay):
      let (from, to) = (monthNames[fromMonth - 1], monthNames[toMonth - 1])
      return "every year from \(fromDay) \(from) to \(toDay) \(to)"
    }
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

extension PhraseWords {
  /// Takes `1 July`; 29 February counts, since every fourth year has one.
  fileprivate mutating func dayOfYear() -> (day: Int, month: Int)? {
    guard let day = count(), let name = word(), let index = monthNames.firstIndex(of: name),
      (1...Day.length(ofMonth: index + 1, year: 2024)).contains(day)
    else { return nil }
    return (day, index + 1)
  }
}
