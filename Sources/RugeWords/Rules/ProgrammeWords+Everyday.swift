package import RugeCore

extension ProgrammeWords {
  /// What happened to an enrolment as a whole.
  func life(_ event: LifeEvent, _ names: some NameSource) -> String {
    switch event {
    case .decided(.accepted): words.say(da: "ansøgningen godkendt", en: "application accepted")
    case .decided(.waitlisted): words.say(da: "på venteliste", en: "put on the waiting list")
    case .decided(.declined): words.say(da: "ansøgningen afslået", en: "application declined")
    case .paused(let until?):
      words.say(da: "på pause, ventes i gang igen \(words.date(until))", en: "paused, to go on on \(words.date(until))")
    case .paused(nil): words.say(da: "på pause", en: "paused")
    case .resumed: words.say(da: "i gang igen", en: "resumed")
    case .deviated: words.say(da: "afvigelse fra programmet:", en: "deviation from the programme:")
    case .roleEnded(let id, let person):
      words.say(
        da: "\(names.called(.person(person))) er ikke længere \(role(id))",
        en: "\(names.called(.person(person))) is no longer \(role(id))")
    case .organisationChanged(let number):
      words.say(
        da: "forløbet hører til \(names.called(.organisation(number)))",
        en: "the enrolment belongs to \(names.called(.organisation(number)))")
    }
  }

  /// What surrounds a session.
  func meeting(_ event: MeetingEvent, _ names: some NameSource) -> String {
    switch event {
    case .planned(let kind, let minutes, let host, let time):
      let by = host.map { words.say(da: " med \(names.called(.person($0)))", en: " with \(names.called(.person($0)))") }
      let clock = time.instant.map { _ in " " + words.clock(time, names) } ?? ""
      let when = words.dateWithWeekday(time.day) + clock
      return words.say(
        da: "\(session(kind)) aftalt til \(when), \(words.minutes(minutes))\(by ?? "")",
        en: "\(session(kind)) planned for \(when), \(words.minutes(minutes))\(by ?? "")")
    case .kept(let id): return words.say(da: "\(id) holdt som aftalt", en: "\(id) held as planned")
    case .cancelled(let id): return words.say(da: "\(id) aflyst", en: "\(id) cancelled")
    case .began(let kind, let time):
      return words.say(
        da: "\(session(kind)): begyndte \(words.clock(time, names))",
        en: "\(session(kind)): began \(words.clock(time, names))")
    case .effort(let kind, .preparation, let minutes):
      return words.say(
        da: "\(session(kind)): \(words.minutes(minutes)) forberedelse",
        en: "\(session(kind)): \(words.minutes(minutes)) of preparation")
    case .effort(let kind, .travel, let minutes):
      return words.say(
        da: "\(session(kind)): \(words.minutes(minutes)) transport",
        en: "\(session(kind)): \(words.minutes(minutes)) of travel")
    case .cohosted(let kind, let person):
      return words.say(
        da: "\(session(kind)): også med \(names.called(.person(person)))",
        en: "\(session(kind)): with \(names.called(.person(person))), too")
    case .joint(let kind, _, let id):
      return words.say(da: "\(session(kind)): samme møde som \(id)", en: "\(session(kind)): the same meeting as \(id)")
    case .confirmed(let id, let person):
      return words.say(
        da: "\(id) bekræftet af \(names.called(.person(person)))",
        en: "\(id) confirmed by \(names.called(.person(person)))")
    }
  }

  /// What was put to somebody outside, or came back.
  func ask(_ event: AskEvent, _ names: some NameSource) -> String {
    switch event {
    case .asked(let matter, _, let until):
      let limit = until.map {
        words.say(da: ", svar senest \(words.date($0))", en: ", to be answered by \(words.date($0))")
      }
      return words.say(da: "spurgt om \(self.matter(matter))", en: "asked for \(self.matter(matter))") + (limit ?? "")
    case .received(let id): return words.say(da: "svar på \(id) modtaget", en: "answer to \(id) received")
    case .closed(let id): return words.say(da: "\(id) lukket for svar", en: "\(id) closed for answers")
    }
  }

  /// What an answer is to say.
  package func matter(_ matter: AskEvent.Matter) -> String {
    switch matter {
    case .form(let reference): form(reference)
    case .session(let kind): session(kind)
    case .figures: words.say(da: "tal", en: "figures")
    }
  }
}

extension Words {
  /// What happened to an organisation or a person after it was added.
  func body(_ event: BodyEvent, _ texts: [TextPurpose: String], _ names: some NameSource) -> String {
    switch event {
    case .edited:
      // What was noted stands beside the sentence.
      let changed = texts.keys.filter { $0 != .note && !$0.isAboutChange }.sorted().map { purpose in
        "\(textName(purpose)) \(quoted(texts[purpose] ?? ""))"
      }
      guard !changed.isEmpty else { return say(da: "rettet", en: "corrected") }
      return say(da: "rettet: \(list(changed))", en: "corrected: \(list(changed))")
    case .cleared(let purpose):
      return say(da: "fjernet: \(textName(purpose))", en: "removed: \(textName(purpose))")
    case .contact(let number):
      return say(
        da: "kontaktperson for \(names.called(.organisation(number)))",
        en: "contact of \(names.called(.organisation(number)))")
    case .contactEnded(let number):
      return say(
        da: "ikke længere kontaktperson for \(names.called(.organisation(number)))",
        en: "no longer a contact of \(names.called(.organisation(number)))")
    case .merged(let number):
      // A number is only ever that of an organisation or of a person.
      let name = names.name(of: .organisation(number)) ?? names.name(of: .person(number)) ?? String(number)
      return say(da: "lagt sammen med \(name)", en: "merged into \(name)")
    }
  }

  /// What happened to an action point.
  func action(_ event: ActionEvent, _ names: some NameSource) -> String {
    switch event {
    case .added(let owner, let due):
      let who =
        owner.map { say(da: " til \(names.called(.person($0)))", en: " for \(names.called(.person($0)))") } ?? ""
      let when = due.map { say(da: ", frist \(dateWithWeekday($0))", en: ", due on \(dateWithWeekday($0))") } ?? ""
      return say(da: "opgave\(who)\(when):", en: "action point\(who)\(when):")
    case .done(let id): return say(da: "\(id) klaret", en: "\(id) done")
    case .dropped(let id): return say(da: "\(id) opgivet", en: "\(id) dropped")
    case .moved(let id, let due?):
      return say(
        da: "\(id) har ny frist \(dateWithWeekday(due))", en: "\(id) is now due on \(dateWithWeekday(due))")
    case .moved(let id, nil): return say(da: "\(id) har ingen frist mere", en: "\(id) is due on no day any more")
    }
  }
}

extension NameSource {
  /// The name, else the id.
  fileprivate func called(_ subject: Subject) -> String { name(of: subject) ?? subject.description }
}
