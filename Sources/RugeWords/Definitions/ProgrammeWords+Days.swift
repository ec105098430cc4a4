package import RugeCore

extension ProgrammeWords {
  /// When something is due: `2 weeks after enrolment`, `at the end of the stage “Development”`.
  package func dayRule(_ rule: DayRule) -> String {
    switch rule {
    case .fixed(let day): words.date(day)
    case .relative(nil, .day(let id)): words.say(da: "på dagen »\(period(id))«", en: "on the day “\(period(id))”")
    case .relative(nil, let anchor): words.say(da: "ved \(anchorName(anchor))", en: "at \(anchorName(anchor))")
    case .relative(let offset?, let anchor): words.offset(offset, from: anchorName(anchor))
    }
  }

  /// The same after “due:”, where a day needs no word in front of it.
  package func due(_ rule: DayRule) -> String {
    guard case .relative(nil, .day(let id)) = rule else { return dayRule(rule) }
    return words.say(da: "dagen »\(period(id))«", en: "the day “\(period(id))”")
  }

  /// The same after “no later than”.
  package func latest(_ rule: DayRule) -> String {
    switch rule {
    case .relative(nil, .day): dayRule(rule)
    case .relative(nil, let anchor):
      words.say(da: "senest ved \(anchorName(anchor))", en: "no later than \(anchorName(anchor))")
    case .fixed, .relative: words.say(da: "senest ", en: "no later than ") + dayRule(rule)
    }
  }

  /// What a date counts from: `the end of the stage “Development”`.
  func anchorName(_ anchor: DayRule.Anchor) -> String {
    switch anchor {
    case .enrolment: words.say(da: "optagelsen", en: "enrolment")
    case .start(let id): words.say(da: "starten på ", en: "the start of ") + stageOrPeriod(id)
    case .end(let id): words.say(da: "slutningen af ", en: "the end of ") + stageOrPeriod(id)
    case .day(let id): words.quoted(period(id))
    }
  }

  /// A stage, or a period of the calendar.
  private func stageOrPeriod(_ id: ElementID) -> String {
    programme.stage(id) == nil
      ? words.say(da: "perioden »\(period(id))«", en: "the period “\(period(id))”")
      : words.say(da: "fasen »\(stage(id))«", en: "the stage “\(stage(id))”")
  }

  /// Days that return: `every 3 months from enrolment`, `on the last day of February and August`.
  package func series(_ series: DaySeries) -> String {
    switch series {
    case .every(let span, let anchor):
      words.every(span) + words.say(da: " fra ", en: " from ") + anchorName(anchor)
    case .lastDay(let months):
      words.say(da: "den sidste dag i ", en: "on the last day of ") + words.list(months.map(words.monthName))
    case .everyYear(let days):
      words.say(da: "hvert år den ", en: "every year on ")
        + words.list(days.map { words.dayOfYear(month: $0.month, day: $0.day) })
    }
  }
}

extension Words {
  /// A span before or after something.
  func offset(_ offset: Offset, from anchor: String) -> String {
    switch offset.direction {
    case .before: say(da: "\(span(offset.span)) før \(anchor)", en: "\(span(offset.span)) before \(anchor)")
    case .after: say(da: "\(span(offset.span)) efter \(anchor)", en: "\(span(offset.span)) after \(anchor)")
    }
  }

  /// Several lengths; a unit that they share is said once: `15, 30 and 60 days`.
  func spans(_ spans: [Span]) -> String {
    guard let last = spans.last, spans.count > 1, spans.allSatisfy({ $0.unit == last.unit }) else {
      return list(spans.map(span))
    }
    return list(spans.dropLast().map { "\($0.count)" } + [span(last)])
  }
}
