package import RugeCore

extension ProgrammeWords {
  /// A reminder as whole sentences: when, who, how often again, and when not.
  package func reminderRule(_ rule: ReminderRule) -> String {
    let sentences = [reminder(rule), quiet(rule.quiet)] + rule.escalations.map { escalation($0).sentenceStart + "." }
    return (sentences + [rule.unless.map(exception), rule.suggests.map(suggestion)]).compactMap { $0 }
      .joined(separator: " ")
  }

  private func reminder(_ rule: ReminderRule) -> String {
    let people = words.list(rule.to.map(role))
    let again = rule.repeats.map(repetition)
    let verb = rule.to.count == 1 ? "is" : "are"
    return words.say(
      da: "\(people) får besked \(reminderTime(rule))" + (again.map { ", og igen \($0)" } ?? ""),
      en: "\(people) \(verb) told \(reminderTime(rule))" + (again.map { ", and again \($0)" } ?? "")) + "."
  }

  private func quiet(_ periods: [ElementID]) -> String? {
    guard !periods.isEmpty else { return nil }
    let names = words.list(periods.map { words.quoted(period($0)) })
    return words.say(
      da: "Hvad der falder i \(names), venter til den første dag efter.",
      en: "What falls in \(names) waits until the first day after.")
  }

  /// Whom a reminder reaches when nothing has happened.
  func escalation(_ escalation: ReminderRule.Escalation) -> String {
    let people = words.list(escalation.to.map(role))
    let span = words.span(escalation.after)
    return words.say(
      da: "er der ikke sket noget efter \(span), får \(people) det også at vide",
      en: "if nothing has happened after \(span), \(people) \(escalation.to.count == 1 ? "is" : "are") told too")
  }

  private func exception(_ condition: Condition) -> String {
    let clause = self.condition(condition)
    return words.say(da: "Det sker ikke, hvis \(clause).", en: "It is left out if \(clause).")
  }

  private func suggestion(_ suggestion: ReminderRule.Suggestion) -> String {
    let step = words.step(suggestion)
    return words.say(da: "Det foreslås samtidig \(step).", en: "It suggests \(step).")
  }

  /// When a reminder comes: `14 days before each milestone’s due date`.
  func reminderTime(_ rule: ReminderRule) -> String {
    if let offset = rule.offset { return words.offset(offset, from: anchorName(rule.anchor)) }
    switch rule.anchor {
    case .day(.day(let id)): return words.say(da: "på dagen »\(period(id))«", en: "on the day “\(period(id))”")
    case .record: return words.say(da: "på ", en: "on ") + anchorName(rule.anchor)
    default: return words.say(da: "på dagen for ", en: "on the day of ") + anchorName(rule.anchor)
    }
  }

  private func anchorName(_ anchor: ReminderRule.Anchor) -> String {
    switch anchor {
    case .eachMilestoneDue: words.say(da: "hver milepæls frist", en: "each milestone’s due date")
    case .milestoneDue(let id):
      words.say(da: "fristen for milepælen »\(milestone(id))«", en: "the due date of the milestone “\(milestone(id))”")
    case .eachFormDue(let id):
      words.say(da: "hver frist for skemaet »\(form(id))«", en: "each due date of the form “\(form(id))”")
    case .eachFigureDue: words.say(da: "hver frist for at indsamle tal", en: "each date for collecting figures")
    case .eachReportDue: words.say(da: "hver rapports frist", en: "each report’s due date")
    case .lastSession(let id): words.say(da: "den seneste »\(session(id))«", en: "the latest “\(session(id))”")
    case .firstSession(let id): words.say(da: "den første »\(session(id))«", en: "the first “\(session(id))”")
    case .record(let kind, let state):
      words.say(
        da: "den dag, »\(record(kind))« fik status »\(self.state(state, of: kind))«",
        en: "the day on which a “\(record(kind))” got the status “\(self.state(state, of: kind))”")
    case .day(let anchor): anchorName(anchor)
    }
  }

  /// How often a reminder comes again.
  func repetition(_ repetition: Repetition) -> String {
    switch repetition {
    case .every(let span): words.every(span)
    case .after(let spans): words.say(da: "efter ", en: "after ") + words.spans(spans)
    }
  }

  /// How many sessions of a kind are planned.
  package func plan(_ plan: SessionKind.Plan) -> String {
    switch plan {
    case .every(let interval, nil): words.every(interval)
    case .every(let interval, let stage?): words.every(interval) + whole(stage)
    case .countPerStage(let count): words.say(da: "\(count) i hver fase", en: "\(count) in each stage")
    case .time(let span, let stage): words.span(span) + whole(stage)
    case .count(let count, let stage): "\(count)" + whole(stage)
    }
  }

  /// In a stage, or in the programme as a whole.
  private func whole(_ stage: ElementID?) -> String {
    guard let stage else { return words.say(da: " i løbet af programmet", en: " in the course of the programme") }
    return words.say(da: " i fasen »\(self.stage(stage))«", en: " in the stage “\(self.stage(stage))”")
  }

  /// Who is chosen for a stage, as a sentence without its full stop.
  package func choice(_ choice: StageChoice) -> String {
    let form = form(choice.form)
    let order =
      switch choice.measure {
      case .score:
        words.say(
          da: "scoren i skemaet »\(form)«, den højeste først", en: "the score of the form “\(form)”, the highest first")
      case .place:
        words.say(
          da: "pladsen i skemaet »\(form)«, den bedste først", en: "the place in the form “\(form)”, best first")
      }
    let chosen =
      choice.by.map { words.say(da: "\(role($0)) vælger efter ", en: "\(role($0)) chooses by ") }
      ?? words.say(da: "Der vælges efter ", en: "The choice goes by ")
    let others =
      choice.others.map {
        words.say(da: "de øvrige slutter med »\(exit($0))«", en: "the others end with “\(exit($0))”")
      }
      ?? words.say(da: "de øvrige bliver, hvor de er", en: "the others stay where they are")
    return "\(chosen)\(order); \(others)"
  }

  /// What an indicator counts of that which is logged.
  package func count(_ rule: CountRule) -> String {
    switch rule {
    case .sessions(let id): words.say(da: "antal holdte »\(session(id))«", en: "number of “\(session(id))” held")
    case .hours(let id): words.say(da: "timer med »\(session(id))«", en: "hours of “\(session(id))”")
    case .attendance(let id): words.say(da: "fremmødte til »\(session(id))«", en: "people who came to “\(session(id))”")
    case .records(let id, nil): words.say(da: "antal »\(record(id))«", en: "number of “\(record(id))”")
    case .records(let id, let state?):
      words.say(
        da: "antal »\(record(id))« med status »\(self.state(state, of: id))«",
        en: "number of “\(record(id))” with the status “\(self.state(state, of: id))”")
    case .milestones: words.say(da: "antal nåede milepæle", en: "number of milestones reached")
    }
  }
}

extension Words {
  /// What a reminder proposes, after “it suggests”.
  func step(_ suggestion: ReminderRule.Suggestion) -> String {
    switch suggestion {
    case .pause: say(da: "at sætte forløbet på pause", en: "putting the enrolment on hold")
    case .end: say(da: "at afslutte forløbet", en: "ending the enrolment")
    }
  }
}
