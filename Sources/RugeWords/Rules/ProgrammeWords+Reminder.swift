package import RugeCore

extension ProgrammeWords {
  /// What somebody is reminded of, as whole sentences: what it is about, why others are told, and what is proposed.
  ///
  /// - Parameters:
  ///   - reminder: What is due.
  ///   - organisation: Whom it is about; `nil` for a record of the programme that is about nobody.
  ///   - today: The day on which it is said.
  /// - Returns: The sentences, one after the other.
  package func reminder(_ reminder: ReminderDue, organisation: String?, on today: Day) -> String {
    let matter = matter(reminder.matter, on: today)
    let title = reminder.rule.title.map { " (\($0[words.language]))" } ?? ""
    var sentences =
      switch (reminder.matter, organisation) {
      // A report is about all who take part.
      case (.report, _), (_, nil): ["\(matter)\(title)."]
      case (_, let organisation?): ["\(organisation): \(matter)\(title)."]
      }
    if let escalation = reminder.escalation {
      let since = words.date(escalation.since)
      sentences.append(
        words.say(
          da: "Du får besked, fordi det har ventet siden \(since).",
          en: "You are told because it has waited since \(since)."))
    }
    sentences += reminder.rule.suggests.map { [suggestion($0)] } ?? []
    return sentences.joined(separator: " ")
  }

  private func matter(_ matter: ReminderDue.Matter, on today: Day) -> String {
    switch matter {
    case .milestone(let id, let due):
      words.say(
        da: "milepælen »\(milestone(id))« \(words.deadline(due, on: today))",
        en: "the milestone “\(milestone(id))” \(words.deadline(due, on: today))")
    case .form(let reference, let due):
      words.say(
        da: "»\(form(reference))« er ikke besvaret; den \(words.deadline(due, on: today))",
        en: "“\(form(reference))” is not answered; it \(words.deadline(due, on: today))")
    case .figure(let id, let due):
      words.say(
        da: "et nyt tal for »\(indicator(id))« \(words.deadline(due, on: today))",
        en: "a new figure for “\(indicator(id))” \(words.deadline(due, on: today))")
    case .report(let id, let due, let internally):
      report(id, due: due, internally: internally, on: today)
    case .silence(let kind, let since, let never):
      "\(silence(kind, since: since, never: never)) (\(words.days(today.days(since: since))))"
    case .firstSession(let kind, let day):
      words.say(
        da: "den første »\(session(kind))« var \(words.date(day))",
        en: "the first “\(session(kind))” was on \(words.date(day))")
    case .record(let id, let kind, let state, let since):
      words.say(
        da: "»\(record(kind))« \(id) har stået som »\(self.state(state, of: kind))« siden \(words.date(since))",
        en: "“\(record(kind))” \(id) has been “\(self.state(state, of: kind))” since \(words.date(since))")
    case .sinceEnrolment, .sinceStage, .start, .end, .day: self.day(matter, on: today)
    }
  }

  /// That no session was held, since the last one or ever.
  func silence(_ kind: ElementID, since day: Day, never: Bool) -> String {
    never
      ? words.say(
        da: "ingen \(session(kind)) endnu, ventet siden \(words.date(day))",
        en: "no \(session(kind)) yet, expected since \(words.date(day))")
      : words.say(
        da: "ingen \(session(kind)) siden \(words.date(day))", en: "no \(session(kind)) since \(words.date(day))")
  }

  private func report(_ id: ElementID, due: Day, internally: Day?, on today: Day) -> String {
    let sentence = words.say(
      da: "Rapporten »\(report(id))« i \(programme.title[.danish]) \(words.deadline(due, on: today))",
      en: "The report “\(report(id))” of \(programme.title[.english]) \(words.deadline(due, on: today))")
    guard let internally else { return sentence }
    return sentence
      + words.say(
        da: "; den interne frist er \(words.date(internally))",
        en: "; the internal deadline is \(words.date(internally))"
      )
  }

  private func day(_ matter: ReminderDue.Matter, on today: Day) -> String {
    switch matter {
    case .sinceEnrolment(let day):
      words.say(
        da: "optaget i \(programme.title[.danish]) \(words.date(day))",
        en: "enrolled in \(programme.title[.english]) on \(words.date(day))")
    case .sinceStage(let id, let day):
      words.say(da: "i \(stage(id)) siden \(words.date(day))", en: "in \(stage(id)) since \(words.date(day))")
    case .start(let id, let day) where day > today:
      words.say(da: "»\(stage(id))« begynder \(words.date(day))", en: "“\(stage(id))” begins on \(words.date(day))")
    case .start(let id, let day):
      words.say(da: "»\(stage(id))« begyndte \(words.date(day))", en: "“\(stage(id))” began on \(words.date(day))")
    case .end(let id, let day) where day > today:
      words.say(da: "»\(stage(id))« slutter \(words.date(day))", en: "“\(stage(id))” ends on \(words.date(day))")
    case .end(let id, let day):
      words.say(da: "»\(stage(id))« sluttede \(words.date(day))", en: "“\(stage(id))” ended on \(words.date(day))")
    case .day(let id, let day) where day < today:
      words.say(da: "»\(period(id))« var \(words.date(day))", en: "“\(period(id))” was on \(words.date(day))")
    case .day(let id, let day):
      words.say(da: "»\(period(id))« er \(words.date(day))", en: "“\(period(id))” is on \(words.date(day))")
    default: ""
    }
  }

  private func suggestion(_ suggestion: ReminderRule.Suggestion) -> String {
    switch suggestion {
    case .pause: words.say(da: "Forslag: sæt forløbet på pause.", en: "Suggestion: pause the enrolment.")
    case .end: words.say(da: "Forslag: afslut forløbet.", en: "Suggestion: end the enrolment.")
    }
  }
}
