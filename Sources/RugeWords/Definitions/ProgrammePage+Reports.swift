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
    let sections = names.sections(report.sections)
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
      report.compares == .period
        ? words.say(
          da: "Sammenligner \(words.comparison(.period)).", en: "Compares \(words.comparison(.period)).") : nil,
      words.say(da: "Indhold: \(sections).", en: "Content: \(sections)."),
    ]
  }

  private func due(_ report: ReportRule) -> String {
    let audience = words.audience(report.audience)
    let whom = words.say(da: "Til \(audience)", en: "To \(audience)")
    let pause =
      switch report.due {
      case .after: " "
      case .when: ", "
      case .series: words.say(da: " ", en: ", ")
      }
    return whom + pause + names.due(report.due) + "."
  }

  private func coverage(_ coverage: ReportRule.Coverage) -> String {
    words.say(da: "Dækker \(names.coverage(coverage)).", en: "Covers \(names.coverage(coverage)).")
  }
}
