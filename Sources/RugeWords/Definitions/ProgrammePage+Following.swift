import RugeCore

extension ProgrammePage {
  /// The figures that are followed.
  var indicators: [String] {
    section(words.say(da: "Indikatorer", en: "Indicators"), programme.indicators) { indicator in
      entry(indicator.title[words.language], sentences(indicator))
    }
  }

  private func sentences(_ indicator: Indicator) -> [String?] {
    [
      indicator.unit.map { words.say(da: "Enhed: \($0[.danish]).", en: "Unit: \($0[.english]).") },
      indicator.hasBaseline
        ? words.say(da: "Starttallet tages ved optagelsen.", en: "The baseline is taken at enrolment.") : nil,
      indicator.collect.map {
        words.say(
          da: "Indsamles \(words.every($0)) fra optagelsen.", en: "Collected \(words.every($0)) from enrolment.")
      },
      indicator.target.map(target),
    ]
  }

  private func target(_ target: Indicator.Target) -> String {
    switch target {
    case .agreed: words.say(da: "Målet aftales med organisationen.", en: "The target is agreed with the organisation.")
    case .value(let value):
      words.say(da: "Målet er \(words.number(value)).", en: "The target is \(words.number(value)).")
    }
  }

  /// Named periods.
  var calendar: [String] {
    section(words.say(da: "Kalender", en: "Calendar"), programme.periods) { period in
      entry(period.id.rawValue, [words.dates(period.dates).sentenceStart + "."])
    }
  }

  /// Who is reminded of what.
  var reminders: [String] {
    section(words.say(da: "Påmindelser", en: "Reminders"), programme.reminders) { rule in
      entry(rule.id.rawValue, [names.reminderRule(rule)])
    }
  }

  /// Who is owed which report.
  var reports: [String] {
    section(words.say(da: "Rapporter", en: "Reports"), programme.reports) { report in
      let due = words.span(report.due)
      let sections = words.list(report.sections.map(words.section))
      return entry(
        report.id.rawValue,
        [
          words.say(
            da: "Til \(words.audience(report.audience)) for \(words.each(report.period)), "
              + "senest \(due) efter \(words.end(of: report.period)).",
            en: "To \(words.audience(report.audience)) for \(words.each(report.period)), "
              + "at most \(due) after \(words.end(of: report.period))."),
          words.say(da: "Indhold: \(sections).", en: "Content: \(sections)."),
        ])
    }
  }
}
