package import RugeCore

/// What commands say about people, their roles, and whom they speak for.
extension Words {
  package var role: String { say(da: "Rolle", en: "Role") }
  package var roles: String { say(da: "Roller", en: "Roles") }
  package var rolesBefore: String { say(da: "Tidligere roller", en: "Earlier roles") }
  package var phone: String { say(da: "Telefon", en: "Phone") }
  package var contactFor: String { say(da: "Kontaktperson for", en: "Contact of") }
  package var contacts: String { say(da: "Kontaktpersoner", en: "Contacts") }
  package var from: String { say(da: "Fra", en: "From") }
  package var until: String { say(da: "Til", en: "Until") }
  package var logged: String { say(da: "Logget", en: "Logged") }
  package var expected: String { say(da: "Forventet", en: "Expected") }
  package var silentHeading: String { say(da: "Stille", en: "Silent") }
  package var reason: String { say(da: "Grund", en: "Reason") }

  package func lastSessionLogged(_ day: String) -> String {
    say(da: "Seneste møde: \(day)", en: "Last session: \(day)")
  }

  /// All that somebody held, in whatever role: `Held: 3 sessions, 4 h 30 min`.
  package func held(_ sessions: Int, minutes: Int) -> String {
    say(
      da: "Holdt: \(sessions) \(sessions == 1 ? "møde" : "møder"), \(self.minutes(minutes))",
      en: "Held: \(sessions) \(sessions == 1 ? "session" : "sessions"), \(self.minutes(minutes))")
  }

  /// The heading of what somebody held in no role, or on no day of one.
  package var outsideRoles: String { say(da: "Uden for rollernes dage", en: "Outside the days of a role") }

  /// Meetings with people who take part in nothing, in a list of organisations.
  package var openMeetings: String { say(da: "(åbne møder)", en: "(open meetings)") }

  /// That somebody is to hold sessions after a role of theirs ended.
  ///
  /// - Parameters:
  ///   - person: Who that is.
  ///   - sessions: The ids and days of the planned sessions.
  ///   - first: The id of one of them.
  /// - Returns: The sentence, with how to hand them over or cancel them.
  package func plannedAfterRole(_ person: String, _ sessions: [String], first: String) -> String {
    say(
      da: """
        Planlagt med \(person) derefter: \(list(sessions)). Lad en anden holde dem (ruge session amend \(first) --by \
        NAVN), eller aflys dem (ruge session cancel \(first)).
        """,
      en: """
        Planned with \(person) after that: \(list(sessions)). Let somebody else hold them (ruge session amend \(first) \
        --by NAME), or cancel them (ruge session cancel \(first)).
        """)
  }

  /// That somebody held sessions on the day that a role of theirs ended, or later.
  package func heldAfterRole(_ person: String, _ sessions: [String]) -> String {
    say(
      da: "Holdt af \(person) den dag eller senere, og talt med uden for rollen: \(list(sessions)).",
      en: "Held by \(person) on that day or later, and counted outside the role: \(list(sessions)).")
  }

  /// That a role that is given on an earlier day was ended on a later one.
  package func roleEndStays(_ person: String, on day: Day) -> String {
    say(
      da: "Fra \(date(day)) har \(person) ikke rollen: den afslutning står ved magt. Giv den igen med --from \(day).",
      en: "From \(date(day)) on, \(person) does not have the role: that end stays. Give it again with --from \(day).")
  }

  /// A session with its day: `S-12 (6 March 2026)`.
  package func session(_ id: String, on day: Day) -> String { "\(id) (\(date(day)))" }

  /// The heading of the days on which roles ended: on them nobody had them any more.
  package var firstDayWithout: String { say(da: "Ophørt fra", en: "Over from") }

  package var nothingLogged: String { say(da: "Har ikke logget et møde.", en: "Has logged no session.") }

  /// That nobody is in a role, or that nobody has been silent.
  package var nobodyInRole: String { say(da: "Ingen har rollen.", en: "Nobody has the role.") }
  package var nobodySilent: String {
    say(
      da: "Ingen har været stille: alle, der skulle logge noget, har gjort det.",
      en: "Nobody is silent: everybody who should log something has done so.")
  }

  /// The rule by which somebody is said to be silent.
  package var silenceRule: String {
    say(
      da: "Stille er den, der ikke har logget noget i mere end to gange den tid, rollens møder eller timer ventes med.",
      en:
        "Silent is who has logged nothing for more than twice the time in which the role’s sessions or hours are expected."
    )
  }

  /// A contact person with what they are: `Karen Holm (chair)`.
  package func contact(_ name: String, as part: String?) -> String { part.map { "\(name) (\($0))" } ?? name }

  package func formerly(_ names: [String]) -> String {
    say(da: "Også kendt som: \(list(names))", en: "Also known as: \(list(names))")
  }
}

extension ProgrammeWords {
  /// Why somebody in a role is said to be silent.
  package func silence(_ silence: RoleSilence) -> String {
    let what: String =
      switch silence.expectation {
      case .sessions(let kind, let span, _): "\(session(kind)) \(words.every(span))"
      case .time(let time): words.rate(time)
      }
    return silence.hasLogged
      ? words.say(
        da: "intet logget siden \(words.date(silence.since)), ventet: \(what)",
        en: "nothing logged since \(words.date(silence.since)), expected: \(what)")
      : words.say(
        da: "intet logget endnu, ventet siden \(words.date(silence.since)): \(what)",
        en: "nothing logged yet, expected since \(words.date(silence.since)): \(what)")
  }
}
