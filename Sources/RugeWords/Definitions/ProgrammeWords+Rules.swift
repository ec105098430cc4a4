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
    case .startOfStage(let id):
      words.say(da: "starten på fasen »\(stage(id))«", en: "the start of the stage “\(stage(id))”")
    case .endOfStage(let id):
      words.say(da: "slutningen af fasen »\(stage(id))«", en: "the end of the stage “\(stage(id))”")
    }
  }

  /// A reminder as whole sentences: when, who, how often again, and when not.
  package func reminderRule(_ rule: ReminderRule) -> String {
    let people = words.list(rule.to.map(role))
    var sentences: [String] = []
    let again = rule.repeats.map(words.every)
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
      case .enrolment: anchorName(.enrolment)
      case .startOfStage(let id): anchorName(.startOfStage(id))
      }
    return rule.offset.map { words.offset($0, from: anchor) }
      ?? words.say(da: "på dagen for \(anchor)", en: "on the day of \(anchor)")
  }

  /// How many sessions of a kind are planned.
  package func plan(_ plan: SessionKind.Plan) -> String {
    switch plan {
    case .every(let interval): words.every(interval)
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
