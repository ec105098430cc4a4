package import RugeCore

extension ProgrammeWords {
  /// When something is due: `2 weeks after enrolment`, `at the end of the stage “Development”`.
  package func dayRule(_ rule: DayRule) -> String {
    switch rule {
    case .fixed(let day): words.date(day)
    case .relative(nil, let anchor): words.say(da: "ved \(anchorName(anchor))", en: "at \(anchorName(anchor))")
    case .relative(let offset?, let anchor): words.offset(offset, from: anchorName(anchor))
    }
  }

  private func anchorName(_ anchor: DayRule.Anchor) -> String {
    switch anchor {
    case .enrolment: words.say(da: "optagelsen", en: "enrolment")
    case .start(let id) where programme.stage(id) == nil:
      words.say(da: "starten på »\(id)«", en: "the start of “\(id)”")
    case .end(let id) where programme.stage(id) == nil:
      words.say(da: "slutningen af »\(id)«", en: "the end of “\(id)”")
    case .start(let id):
      words.say(da: "starten på fasen »\(stage(id))«", en: "the start of the stage “\(stage(id))”")
    case .end(let id):
      words.say(da: "slutningen af fasen »\(stage(id))«", en: "the end of the stage “\(stage(id))”")
    case .day(let id): words.quoted(id.rawValue)
    }
  }

  /// Days that return: `every 3 months from enrolment`.
  package func series(_ series: DaySeries) -> String {
    switch series {
    case .every(let span, let anchor):
      words.say(
        da: "\(words.every(span)) fra \(anchorName(anchor))", en: "\(words.every(span)) from \(anchorName(anchor))")
    case .lastDay(let months):
      words.say(da: "den sidste dag i ", en: "the last day of ") + words.list(months.map(words.monthName))
    case .everyYear(let days):
      words.list(days.map { words.dayOfYear(month: $0.month, day: $0.day) })
    }
  }

  /// A reminder as whole sentences: when, who, how often again, and when not.
  package func reminderRule(_ rule: ReminderRule) -> String {
    let people = words.list(rule.to.map(role))
    var sentences: [String] = []
    let again = rule.repeats.map(repetition)
    let verb = rule.to.count == 1 ? "is" : "are"
    sentences.append(
      words.say(
        da: "\(people) får besked \(reminderTime(rule))" + (again.map { ", og igen \($0)" } ?? ""),
        en: "\(people) \(verb) told \(reminderTime(rule))" + (again.map { ", and again \($0)" } ?? "")) + ".")
    if !rule.quiet.isEmpty {
      let periods = words.list(rule.quiet.map { words.quoted($0.rawValue) })
      sentences.append(
        words.say(
          da: "Hvad der falder i \(periods), venter til den første dag efter.",
          en: "What falls in \(periods) waits until the first day after."))
    }
    if let unless = rule.unless {
      let clause = condition(unless)
      sentences.append(words.say(da: "Det sker ikke, hvis \(clause).", en: "It is left out if \(clause)."))
    }
    return sentences.joined(separator: " ")
  }

  private func reminderTime(_ rule: ReminderRule) -> String {
    let anchor =
      switch rule.anchor {
      case .eachMilestoneDue: words.say(da: "hver milepæls frist", en: "each milestone’s due date")
      case .lastSession(let id): words.say(da: "den seneste »\(session(id))«", en: "the latest “\(session(id))”")
      case .firstSession(let id): words.say(da: "den første »\(session(id))«", en: "the first “\(session(id))”")
      case .milestoneDue(let id):
        words.say(da: "fristen for »\(milestone(id))«", en: "the due date of “\(milestone(id))”")
      case .eachFormDue(let id): words.say(da: "hver frist for »\(form(id))«", en: "each due date of “\(form(id))”")
      case .eachFigureDue: words.say(da: "hver indsamling af tal", en: "each collection of figures")
      case .eachReportDue: words.say(da: "hver rapports frist", en: "each report’s due date")
      case .record(let kind, let state):
        words.say(da: "»\(record(kind))« blev »\(state)«", en: "“\(record(kind))” became “\(state)”")
      case .day(let anchor): anchorName(anchor)
      }
    return rule.offset.map { words.offset($0, from: anchor) }
      ?? words.say(da: "på dagen for \(anchor)", en: "on the day of \(anchor)")
  }

  private func repetition(_ repetition: Repetition) -> String {
    switch repetition {
    case .every(let span): words.every(span)
    case .after(let spans):
      words.say(da: "efter ", en: "after ") + words.list(spans.map { words.span($0) })
    }
  }

  /// How many sessions of a kind are planned.
  package func plan(_ plan: SessionKind.Plan) -> String {
    switch plan {
    case .every(let interval): words.every(interval)
    case .countPerStage(let count): words.say(da: "\(count) i hver fase", en: "\(count) in each stage")
    case .time(let span, nil):
      words.say(
        da: "\(words.span(span)) i løbet af programmet", en: "\(words.span(span)) in the course of the programme")
    case .time(let span, let id?):
      words.say(
        da: "\(words.span(span)) i fasen »\(stage(id))«", en: "\(words.span(span)) in the stage “\(stage(id))”")
    case .count(let count, nil):
      words.say(da: "\(count) i løbet af programmet", en: "\(count) in the course of the programme")
    case .count(let count, let id?):
      words.say(da: "\(count) i fasen »\(stage(id))«", en: "\(count) in the stage “\(stage(id))”")
    }
  }
}

extension Words {
  fileprivate func offset(_ offset: Offset, from anchor: String) -> String {
    switch offset.direction {
    case .before: say(da: "\(span(offset.span)) før \(anchor)", en: "\(span(offset.span)) before \(anchor)")
    case .after: say(da: "\(span(offset.span)) efter \(anchor)", en: "\(span(offset.span)) after \(anchor)")
    }
  }
}
