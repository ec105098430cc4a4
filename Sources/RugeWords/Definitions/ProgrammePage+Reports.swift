import RugeCore

extension ProgrammePage {
  /// Who is reminded of what.
  var reminders: PageSection {
    section(
      "reminders", words.say(da: "Påmindelser", en: "Reminders"),
      programme.reminders.map { rule in
        PageItem(rule.id.rawValue, rule.title.map(title) ?? rule.id.rawValue, [names.reminderRule(rule)])
      })
  }

  /// Who is owed which report.
  var reports: PageSection {
    section(
      "reports", words.say(da: "Rapporter", en: "Reports"),
      programme.reports.map { report in
        PageItem(report.id.rawValue, report.title.map(title) ?? report.id.rawValue, sentences(report))
      })
  }

  private func sentences(_ report: ReportRule) -> [String?] {
    let sections = words.list(report.sections.map(section))
    return [
      due(report),
      report.covers.map(coverage),
      report.internalDeadline.map {
        words.say(
          da: "Programmets egen frist er \(words.span($0)) før.",
          en: "The programme’s own deadline is \(words.span($0)) earlier.")
      },
      report.to.isEmpty
        ? nil
        : words.say(
          da: "Sendes til: \(words.list(report.to.map(names.role))).",
          en: "Sent to: \(words.list(report.to.map(names.role)))."),
      report.skipUnder.map {
        words.say(
          da: "Udelades, hvor forløbet har været aktivt i mindre end \(words.span($0)).",
          en: "Left out where the enrolment has been active for less than \(words.span($0)).")
      },
      words.say(da: "Indhold: \(sections).", en: "Content: \(sections)."),
    ]
  }

  private func due(_ report: ReportRule) -> String {
    let audience = words.audience(report.audience)
    switch report.due {
    case .after(let span, let period):
      return words.say(
        da: "Til \(audience) for \(words.each(period)), senest \(words.span(span)) efter \(words.end(of: period)).",
        en: "To \(audience) for \(words.each(period)), at most \(words.span(span)) after \(words.end(of: period)).")
    case .when(let rule):
      return words.say(da: "Til \(audience), \(names.latest(rule)).", en: "To \(audience), \(names.latest(rule)).")
    case .series(let series):
      return words.say(
        da: "Til \(audience) med frist \(names.series(series)).", en: "To \(audience), due \(names.series(series)).")
    }
  }

  private func coverage(_ coverage: ReportRule.Coverage) -> String {
    switch coverage {
    case .period(let period):
      words.say(da: "Dækker \(words.one(period)) ad gangen.", en: "Covers \(words.one(period)) at a time.")
    case .until(let series):
      words.say(
        da: "Dækker tiden fra den ene opgørelse til den næste; der gøres op \(names.series(series)).",
        en: "Covers the time from one cut-off to the next; the cut-off is \(names.series(series)).")
    }
  }

  private func section(_ section: ReportRule.Section) -> String {
    guard case .element(let id) = section else { return words.section(section) }
    if programme.recordKind(id) != nil { return words.quoted(names.record(id)) }
    return words.quoted(names.form(id))
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
