package import RugeCore

/// What commands say about sessions and action points.
extension Words {
  /// That a session is recorded already which is the same but for what was said there.
  package func sessionTwice(_ id: String) -> String {
    say(
      da: "\(id) er ens: samme dag, slags, varighed og vært. Blev der kun holdt ét møde, så fortryd dette.",
      en: "\(id) is the same: of that day, kind, length and host. If only one session was held, undo this one.")
  }

  /// That others had such a meeting that day, apart from which a session counts now, and how it is joined to theirs.
  ///
  /// - Parameters:
  ///   - id: The session of the others.
  ///   - who: Who met now, as they were named; empty where it was a whole cohort.
  /// - Returns: A sentence.
  package func meetingApart(_ id: String, who: [String]) -> String {
    // A name of several words would have to stand in quotation marks.
    let isPlain = !who.isEmpty && !who.contains { $0.contains(where: \.isWhitespace) }
    let names = isPlain ? who.joined(separator: " ") : "…"
    return say(
      da:
        "\(id) er ens, med andre: samme dag, slags, varighed og vært. Var det samme møde: ruge undo, og så ruge session "
        + "attend \(id) \(names)",
      en:
        "\(id) is the same, with others: of that day, kind, length and host. If it was one meeting: ruge undo, then ruge "
        + "session attend \(id) \(names)")
  }

  /// What shows that somebody confirms a session.
  package func shownBy(_ person: String, _ evidence: String) -> String {
    say(da: "\(evidence) (bekræftelse fra \(person))", en: "\(evidence) (confirmation by \(person))")
  }

  /// Where a note is from that was written in another enrolment of the organisation.
  package func ofEnrolment(_ id: String) -> String { say(da: "fra forløbet \(id)", en: "of enrolment \(id)") }

  /// That a session is planned already for the time of a new plan; both go by their ids.
  package func plannedTwice(_ id: String, new: String) -> String {
    say(
      da:
        "\(id) er planlagt til samme tid og af samme slags. Er det samme møde, så aflys det ene: ruge session cancel \(new)",
      en: "\(id) is planned for the same time and of that kind. If it is the same session, cancel one: ruge session "
        + "cancel \(new)")
  }

  /// That a session has no host since several could be it, and how to say who.
  package func hostUnsaid(_ people: [String], session: String) -> String {
    say(
      da: "Uden vært: \(list(people)) kan alle være det. Sig hvem: ruge session amend \(session) --by NAVN",
      en: "No host: it could be \(choice(people)). Say who: ruge session amend \(session) --by NAME")
  }

  /// Planned sessions of the time before an enrolment ended, of which nobody knows whether they were held.
  package func plansLeft(_ sessions: [String], first: String) -> String {
    say(
      da:
        "Planlagt før slutningen, og hverken holdt eller aflyst: \(list(sessions)). Var det aflyst: ruge session cancel "
        + "\(first). Blev det holdt, så fortryd slutningen, og skriv det ind først: ruge session hold \(first)",
      en: "Planned before the end, and neither held nor cancelled: \(list(sessions)). If not held: ruge session cancel "
        + "\(first). If held, undo the end and log it first: ruge session hold \(first)")
  }

  /// That what is to be done next does not share the secrecy of the note.
  package var actionsAreNotPrivate: String {
    say(
      da: "Kun du kan læse noten; det, der skal ske nu, kan alle med en rolle læse.",
      en: "Only you can read the note; what is to be done next, everybody with a role can read.")
  }

  package var time: String { say(da: "Tid", en: "Time") }
  package var owner: String { say(da: "Hvem", en: "Owner") }
  package var evidence: String { say(da: "Bilag", en: "Evidence") }
  package var confirmed: String { say(da: "Bekræftet af", en: "Confirmed by") }

  package var preparation: String { say(da: "Forberedelse", en: "Preparation") }
  package var travel: String { say(da: "Transport", en: "Travel") }
  package var attendance: String { say(da: "Fremmødte", en: "Came") }

  package var alsoCame: String { say(da: "Kom også", en: "Also came") }
  package var excusedOnes: String { say(da: "Afbud", en: "Excused") }
  package var absentOnes: String { say(da: "Udeblev", en: "Did not come") }

  package var openActions: String { say(da: "Åbne opgaver:", en: "Open action points:") }
  package var noActions: String { say(da: "Ingen åbne opgaver.", en: "No open action points.") }
  /// That there are sessions, and none of those that were asked for.
  package var noSessionFits: String {
    say(da: "Ingen af møderne passer til det, du spurgte om.", en: "None of the sessions fits what you asked for.")
  }

  package var noPlannedSessions: String { say(da: "Ingen aftalte møder.", en: "No planned sessions.") }

  /// An action point as it stands: `A-41 “Send budget” (Mette Holm): is due on 1 May 2026, in 3 days`.
  package func action(_ action: ActionState, _ text: String?, owner: String?, on today: Day) -> String {
    let what = text.map(quoted) ?? say(da: "(slettet)", en: "(erased)")
    let who = owner.map { " (\($0))" } ?? ""
    let when = action.due.map { ": " + deadline($0, on: today) } ?? ""
    return "\(action.id) \(what)\(who)\(when)"
  }

  /// How far an action point is.
  package func actionStep(_ step: ActionState.Step) -> String {
    switch step {
    case .open: say(da: "åben", en: "open")
    case .done: say(da: "klaret", en: "done")
    case .dropped: say(da: "opgivet", en: "dropped")
    }
  }

  /// What became of a planned session.
  package func plannedStep(_ step: PlannedSession.Step) -> String {
    switch step {
    case .ahead: say(da: "aftalt", en: "planned")
    case .held: say(da: "holdt", en: "held")
    case .cancelled: say(da: "aflyst", en: "cancelled")
    }
  }

  /// Who may read a note.
  package func readers(_ readers: NoteReaders) -> String {
    switch readers {
    case .author: say(da: "kun dig", en: "you alone")
    case .roles: say(da: "dem med en rolle i forløbet", en: "those with a role in the enrolment")
    case .organisation: say(da: "også organisationen", en: "the organisation, too")
    }
  }

  package var nobodyHasToConfirm: String {
    say(
      da: "Ingen slags møde her skal bekræftes af nogen.",
      en: "No kind of session here has to be confirmed by anybody.")
  }

  package func awaitsConfirmation(by parties: String) -> String {
    say(da: "venter på bekræftelse fra \(parties)", en: "awaits confirmation by \(parties)")
  }

  /// What is left to do for a session that was recorded just now.
  package func howToConfirm(_ id: SessionID, by parties: String) -> String {
    say(
      da: "\(id) skal bekræftes af \(parties): ruge session confirm \(id) --by NAVN",
      en: "\(id) is to be confirmed by \(parties): ruge session confirm \(id) --by NAME")
  }

  package func jointWith(_ id: SessionID) -> String {
    say(da: "samme møde som \(id)", en: "the same meeting as \(id)")
  }

  /// A time that the clock shows twice on that day.
  package func ambiguousTime(_ day: Day, _ time: TimeOfDay) -> String {
    say(
      da: "\(dateWithWeekday(day)) viser uret \(clock(time)) to gange: den første er valgt.",
      en: "On \(dateWithWeekday(day)) the clock shows \(time) twice: the first one was taken.")
  }

  package func draftKept(_ path: String) -> String {
    say(
      da: "Kladden er gemt i \(path): kør kommandoen igen med --draft \(path).",
      en: "The draft is kept in \(path): run the command again with --draft \(path).")
  }

  package func skipped(_ names: [String]) -> String {
    say(da: "Sprunget over: \(list(names)).", en: "Skipped: \(list(names)).")
  }

  /// For whom a meeting of several was corrected.
  package func meetingCorrected(forOthers others: Int, isForOneAlone: Bool) -> String {
    guard isForOneAlone else {
      return say(
        da: "Rettet for alle \(others + 1), der var med; kun for den ene rettes mødet med --only.",
        en: "Corrected for all \(others + 1) who came; with --only it is corrected for the one alone.")
    }
    return others == 1
      ? say(
        da: "Rettet for den ene; for den anden, der var med, står mødet, som det var.",
        en: "Corrected for the one alone; for the other who came the meeting stands as it was.")
      : say(
        da: "Rettet for den ene; for de \(others) andre, der var med, står mødet, som det var.",
        en: "Corrected for the one alone; for the \(others) others who came the meeting stands as it was.")
  }

  /// What one who came to a meeting keeps where it is corrected for all.
  ///
  /// - Parameters:
  ///   - name: Who came.
  ///   - own: What was corrected for that one alone.
  ///   - minutes: How long it was for that one.
  ///   - session: The id that the session has now.
  /// - Returns: A sentence that says how it is corrected, too.
  package func keepsOwn(_ name: String, _ own: Set<MeetingValues.Aspect>, minutes: Int, session: String) -> String {
    let kept = list(
      MeetingValues.Aspect.allCases.filter(own.contains).map { aspect in
        switch aspect {
        case .length: self.minutes(minutes)
        case .time: say(da: "klokkeslæt", en: "time")
        case .people: say(da: "værter", en: "hosts")
        case .note: say(da: "note", en: "note")
        }
      })
    return say(
      da: "\(name) beholder sit eget: \(kept) (\(session)); det rettes for sig med --only.",
      en: "\(name) keeps its own: \(kept) (\(session)); that is corrected by itself with --only.")
  }

  package var confirmationLapsed: String {
    say(
      da: "Mødet var bekræftet; det, der er ændret, skal bekræftes igen.",
      en: "The session had been confirmed; what has changed must be confirmed again.")
  }
}

/// What is asked at the keyboard, and what stands in a template.
extension Words {
  package var askSessionLine: String {
    say(da: "Hvem og hvor længe (Læsehunde 90m)", en: "Who and how long (Læsehunde 90m)")
  }
  package var askNote: String { say(da: "Hvad handlede det om", en: "What was it about") }
  package var askNextAction: String {
    say(da: "Næste skridt (Send budget senest fredag)", en: "Next action (Send budget by friday)")
  }
  package var templateHelp: String {
    say(
      da: "Skriv notatet her. Linjer, der begynder med #, gemmes ikke; en tom tekst registrerer intet.",
      en: "Write the note here. Lines that begin with # are not kept; an empty text records nothing.")
  }
}

/// The page before a session.
extension Words {
  package var lastNotes: String { say(da: "Seneste notater", en: "Last notes") }
  package var noNotes: String { say(da: "Ingen notater, du kan se.", en: "No notes that you may read.") }
  package var plannedHeading: String { say(da: "Aftalte møder", en: "Planned sessions") }
  package var dueHeading: String { say(da: "Frister", en: "What is due") }
  package var questionsOfKind: String { say(da: "Det spørger programmet om", en: "What the programme asks") }

  /// That some of a cohort are not counted among those who came to its meeting.
  package func notCountedAsComing(_ names: [String]) -> String {
    say(
      da: "Ikke regnet med: \(list(names)), der holder pause, venter på en plads eller ikke er begyndt. "
        + "Var de der, så registrér dem ved navn.",
      en: "Not counted: \(list(names)), who rest, wait for a place or have not begun. Log them by name if they came.")
  }
}
