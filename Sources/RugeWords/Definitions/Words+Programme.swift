package import RugeCore

extension Words {
  /// A length: `4 to 6 months`, `4 til 6 måneder`.
  package func length(_ length: ProgrammeLength) -> String {
    switch length {
    case .open: say(da: "uden fast slutning", en: "without a fixed end")
    case .between(let start, let end) where start == end: span(start)
    case .between(let start, let end):
      (start.unit == end.unit ? "\(start.count)" : span(start)) + say(da: " til ", en: " to ") + span(end)
    }
  }

  /// An interval: `every 2 weeks`, `hver 2. uge`.
  package func every(_ interval: Span) -> String {
    let one = unit(interval.unit)
    let danish = interval.unit == .year || interval.unit == .minute ? "hvert" : "hver"
    return interval.count == 1
      ? say(da: "\(danish) \(one)", en: "every \(one)")
      : say(da: "\(danish) \(interval.count). \(one)", en: "every \(span(interval))")
  }

  /// A unit of time in the singular.
  package func unit(_ unit: Span.Unit) -> String {
    let one = span(Span(1, unit))
    return String(one.dropFirst(2))
  }

  /// A day of every year: `1 July`, `1. juli`.
  package func dayOfYear(month: Int, day: Int) -> String {
    say(da: "\(day). \(monthName(month))", en: "\(day) \(monthName(month))")
  }

  /// The days of a period: `every year from 1 July to 31 July`.
  package func dates(_ dates: CalendarPeriod.Dates) -> String {
    switch dates {
    case .dayOfCohort: return say(da: "en dag, som hvert hold fastsætter", en: "a day that each cohort sets")
    case .periodOfCohort: return say(da: "en periode, som hvert hold fastsætter", en: "a period that each cohort sets")
    case .fixed(let days) where days.lowerBound == days.upperBound: return date(days.lowerBound)
    case .fixed(let days):
      return say(da: "fra ", en: "from ") + date(days.lowerBound) + say(da: " til ", en: " to ")
        + date(days.upperBound)
    case .everyYear(let fromMonth, let fromDay, let toMonth, let toDay):
      let from = dayOfYear(month: fromMonth, day: fromDay)
      let to = dayOfYear(month: toMonth, day: toDay)
      return say(da: "hvert år fra \(from) til \(to)", en: "every year from \(from) to \(to)")
    }
  }

  /// Who meets whom.
  package func shape(_ shape: SessionKind.Shape) -> String {
    switch shape {
    case .oneToOne: say(da: "en til en", en: "one to one")
    case .group: say(da: "i gruppe", en: "in a group")
    case .camp: say(da: "lejr", en: "camp")
    case .lab: say(da: "værksted", en: "lab")
    case .event: say(da: "arrangement", en: "event")
    case .pitch: say(da: "pitch", en: "pitch")
    }
  }

  /// Whether it is written down who came.
  package func attendance(_ attendance: SessionKind.Attendance) -> String {
    switch attendance {
    case .required: say(da: "med mødepligt", en: "attendance is required")
    case .named: say(da: "de fremmødte skrives op med navn", en: "those who come are noted by name")
    case .counted: say(da: "de fremmødte tælles", en: "those who come are counted")
    }
  }

  /// Who a report is for.
  package func audience(_ audience: ReportRule.Audience) -> String {
    switch audience {
    case .board: say(da: "bestyrelsen", en: "the board")
    case .funder: say(da: "bevillingsgiveren", en: "the funder")
    case .investor: say(da: "investoren", en: "the investor")
    case .staff: say(da: "medarbejderne", en: "the staff")
    case .organisation: say(da: "organisationen", en: "the organisation")
    case .everyone: say(da: "offentligheden", en: "the public")
    }
  }

  /// What a report compares, after “compares”.
  func comparison(_ comparison: ReportRule.Comparison) -> String {
    switch comparison {
    case .baseline: say(da: "de seneste tal med starttallene", en: "the newest figures with the baselines")
    case .period:
      say(
        da: "det sidste tal i den tid, den dækker, med det første",
        en: "the last figure of the time that it covers with the first")
    }
  }

  /// What a part of a report holds.
  package func section(_ section: ReportRule.Section) -> String {
    switch section {
    case .narrative: say(da: "beretning", en: "narrative")
    case .progress: say(da: "fremdrift", en: "progress")
    case .indicators: say(da: "indikatorer", en: "indicators")
    case .deviations: say(da: "afvigelser", en: "deviations")
    case .sessions: say(da: "møder", en: "sessions")
    case .element(let id): id.rawValue
    }
  }

  /// The end of a period that reports cover.
  package func end(of period: ReportRule.Period) -> String {
    switch period {
    case .month: say(da: "månedens udgang", en: "the end of the month")
    case .quarter: say(da: "kvartalets udgang", en: "the end of the quarter")
    case .halfYear: say(da: "halvårets udgang", en: "the end of the half-year")
    case .year: say(da: "årets udgang", en: "the end of the year")
    }
  }

  /// Each of the periods that reports cover.
  package func each(_ period: ReportRule.Period) -> String {
    switch period {
    case .month: say(da: "hver måned", en: "each month")
    case .quarter: say(da: "hvert kvartal", en: "each quarter")
    case .halfYear: say(da: "hvert halvår", en: "each half-year")
    case .year: say(da: "hvert år", en: "each year")
    }
  }
}
