import RugeCore

extension ProgrammeWords {
  /// When a report is due: `no later than at the end of the stage “Course”`.
  func due(_ due: ReportRule.Due) -> String {
    switch due {
    case .after(let span, let period):
      words.say(
        da: "for \(words.each(period)), senest \(words.span(span)) efter \(words.end(of: period))",
        en: "for \(words.each(period)), no later than \(words.span(span)) after \(words.end(of: period))")
    case .when(let rule): latest(rule)
    case .series(let series): words.say(da: "med frist \(self.series(series))", en: "due \(self.series(series))")
    }
  }

  /// The time that a report covers.
  func coverage(_ coverage: ReportRule.Coverage) -> String {
    switch coverage {
    case .period(let period):
      words.say(da: "\(words.one(period)) ad gangen", en: "\(words.one(period)) at a time")
    case .until(let series):
      words.say(
        da: "tiden fra den ene opgørelse til den næste; der gøres op \(self.series(series))",
        en: "the time from one cut-off to the next; the cut-off is \(self.series(series))")
    }
  }

  /// The parts of a report.
  func sections(_ sections: [ReportRule.Section]) -> String { words.list(sections.map(section)) }

  private func section(_ section: ReportRule.Section) -> String {
    guard case .element(let id) = section else { return words.section(section) }
    if programme.recordKind(id) != nil { return words.quoted(record(id)) }
    return words.quoted(form(id))
  }
}

extension Words {
  /// One of the periods that reports cover.
  fileprivate func one(_ period: ReportRule.Period) -> String {
    switch period {
    case .month: say(da: "en måned", en: "a month")
    case .quarter: say(da: "et kvartal", en: "a quarter")
    case .halfYear: say(da: "et halvt år", en: "half a year")
    case .year: say(da: "et år", en: "a year")
    }
  }
}
