package import RugeCore

/// `every year from 1 July to 31 July`, `2026-07-01 to 2026-07-31`.
extension CalendarPeriod.Dates: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .periodDates }
  package static var examples: [String] {
    ["every year from 1 July to 31 July", "2026-07-01 to 2026-07-31", "day of cohort", "period of cohort"]
  }
  package static var pattern: String? {
    PhrasePattern.any(
      of: "(day|period) of cohort", "every year from <day of year> to <day of year>", "<date>( to <date>)?")
  }

  package init?(phrase: String) {
    if phrase == "day of cohort" {
      self = .dayOfCohort
      return
    }
    if phrase == "period of cohort" {
      self = .periodOfCohort
      return
    }
    var words = PhraseWords(phrase)
    if words.take("every", "year", "from") {
      guard let (fromDay, fromMonth) = words.dayOfYear(), words.take("to"), let (toDay, toMonth) = words.dayOfYear(),
        words.isAtEnd
      else { return nil }
      self = .everyYear(fromMonth: fromMonth, fromDay: fromDay, toMonth: toMonth, toDay: toDay)
      return
    }
    guard let days = words.days(), words.isAtEnd else { return nil }
    self = .fixed(days)
  }

  package var phrase: String {
    switch self {
    case .dayOfCohort: return "day of cohort"
    case .periodOfCohort: return "period of cohort"
    case .fixed(let days): return days.phrase
    case .everyYear(let fromMonth, let fromDay, let toMonth, let toDay):
      let (from, to) = (MonthName.all[fromMonth - 1], MonthName.all[toMonth - 1])
      return "every year from \(fromDay) \(from) to \(toDay) \(to)"
    }
  }
}
