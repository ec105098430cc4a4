package import RugeCore

extension ProgrammeWords {
  /// What is to be done, without its date: `Economy`, `Volunteers: figure`.
  package func due(_ subject: Due.Subject) -> String {
    switch subject {
    case .milestone(let id): milestone(id)
    case .form(let reference):
      words.say(da: "\(form(reference)): svar", en: "\(form(reference)): answers")
    case .baseline(let id): words.say(da: "\(indicator(id)): starttal", en: "\(indicator(id)): baseline figure")
    case .figure(let id): words.say(da: "\(indicator(id)): nyt tal", en: "\(indicator(id)): new figure")
    case .session(let id): words.say(da: "næste \(session(id))", en: "next \(session(id))")
    case .sessions(let id, let missing):
      words.say(da: "\(session(id)): \(missing) mangler endnu", en: "\(session(id)): \(missing) still to be held")
    case .sessionTime(let id, let minutes):
      words.say(
        da: "\(session(id)): \(words.minutes(minutes)) mangler endnu",
        en: "\(session(id)): \(words.minutes(minutes)) still to be held")
    case .endOfStage(let id): words.say(da: "\(stage(id)) bør være afsluttet", en: "\(stage(id)) should be finished")
    case .meeting(let id, let kind):
      words.say(da: "\(session(kind)) (\(id)), aftalt", en: "\(session(kind)) (\(id)), planned")
    case .action(let id): words.say(da: "opgaven \(id)", en: "the action point \(id)")
    case .resumption: words.say(da: "pausen bør være slut", en: "the pause should be over")
    }
  }

  /// What is to be done, and when: `Economy was due on 1 April 2026, 61 days ago`.
  package func due(_ due: Due, on today: Day) -> String {
    "\(self.due(due.subject)): \(words.deadline(due.on, on: today))"
  }

  /// The same with what was promised, where it is an action point.
  package func due(_ due: Due, _ text: String?, on today: Day) -> String {
    "\(self.due(due.subject, text)): \(words.deadline(due.on, on: today))"
  }

  /// What is to be done, and what was promised, where it is an action point.
  package func due(_ subject: Due.Subject, _ text: String?) -> String {
    text.map { "\(self.due(subject)) \(words.quoted($0))" } ?? self.due(subject)
  }

  /// Why somebody should look.
  package func attention(_ attention: Attention, on today: Day) -> String {
    switch attention {
    case .overdue(let due): self.due(due, on: today)
    case .silent(let kind, let since, let never):
      words.say(da: "stille: ", en: "silent: ") + silence(kind, since: since, never: never)
    case .gateReady(let id, let isFull):
      (programme.stage(id)?.choice != nil
        ? words.say(da: "kan vælges til \(stage(id))", en: "can be chosen for \(stage(id))")
        : words.say(da: "klar til \(stage(id))", en: "ready for \(stage(id))"))
        + (isFull ? words.say(da: ", men fasen er fuld", en: ", but the stage is full") : "")
    case .waiting(let since):
      words.say(
        da: "venter på første fase siden \(words.date(since))",
        en: "waiting for the first stage since \(words.date(since))")
    }
  }

  /// The same in a few words, for a column of a list.
  package func attentionInShort(_ attention: Attention, on today: Day) -> String {
    switch attention {
    case .overdue(let due):
      let late = words.days(today.days(since: due.on))
      return "\(self.due(due.subject)) (\(words.say(da: "\(late) over tiden", en: "\(late) overdue")))"
    case .silent(_, let since, _):
      let silence = words.days(today.days(since: since))
      return words.say(da: "stille i \(silence)", en: "silent for \(silence)")
    case .gateReady: return self.attention(attention, on: today)
    case .waiting(let since):
      let wait = words.days(today.days(since: since))
      return words.say(da: "har ventet i \(wait)", en: "has waited \(wait)")
    }
  }
}

extension Words {
  /// A due date seen from today: `due on 1 May 2026, in 30 days`, `was due on …, 3 days ago`, `is due today`.
  package func deadline(_ day: Day, on today: Day) -> String {
    let distance = day.days(since: today)
    return if distance == 0 {
      say(da: "har frist i dag", en: "is due today")
    } else if distance > 0 {
      say(da: "har frist \(date(day)), om \(days(distance))", en: "is due on \(date(day)), in \(days(distance))")
    } else {
      say(
        da: "havde frist \(date(day)), for \(days(-distance)) siden",
        en: "was due on \(date(day)), \(days(-distance)) ago")
    }
  }

  /// A number of days: `1 day`, `14 days`.
  package func days(_ count: Int) -> String {
    span(Span(count, .day))
  }
}
