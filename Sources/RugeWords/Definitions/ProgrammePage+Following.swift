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
      indicator.collection.map(collection),
      indicator.target.map(target),
    ]
  }

  private func collection(_ collection: FigureCollection) -> String {
    switch collection {
    case .every(let span, nil):
      return words.say(
        da: "Indsamles \(words.every(span)) fra optagelsen.", en: "Collected \(words.every(span)) from enrolment.")
    case .every(let span, let after?):
      return words.say(
        da: "Indsamles \(words.every(span)) fra optagelsen og indtil \(words.span(after)) efter afslutningen.",
        en: "Collected \(words.every(span)) from enrolment until \(words.span(after)) after the end.")
    case .at(let spans):
      let points = words.list(spans.map { words.span($0) })
      return words.say(da: "Indsamles \(points) efter optagelsen.", en: "Collected \(points) after enrolment.")
    }
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
      let sections = words.list(report.sections.map(words.section))
      return entry(
        report.id.rawValue,
        [
          due(report),
          words.say(da: "Indhold: \(sections).", en: "Content: \(sections)."),
        ])
    }
  }

  private func due(_ report: ReportRule) -> String {
    let audience = words.audience(report.audience)
    switch report.due {
    case .after(let span, let period):
      return words.say(
        da: "Til \(audience) for \(words.each(period)), senest \(words.span(span)) efter \(words.end(of: period)).",
        en: "To \(audience) for \(words.each(period)), at most \(words.span(span)) after \(words.end(of: period)).")
    case .when(let rule):
      return words.say(
        da: "Til \(audience), senest \(names.dayRule(rule)).",
        en: "To \(audience), at the latest \(names.dayRule(rule)).")
    case .series(let series):
      return words.say(
        da: "Til \(audience), senest \(names.series(series)).",
        en: "To \(audience), at the latest \(names.series(series)).")
    }
  }
}
