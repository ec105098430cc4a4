package import RugeCore

/// What the pages for seeing at a glance say: today, the board, the timeline.
extension Words {
  // MARK: Attention in a word

  /// What a rule of attention is called.
  package func attentionRule(_ rule: AttentionRule) -> String {
    switch rule {
    case .overdue: say(da: "over tiden", en: "overdue")
    case .figure: say(da: "tal mangler", en: "figure missing")
    case .silent: say(da: "stille", en: "silent")
    case .ready: say(da: "klar til næste fase", en: "ready for the next stage")
    case .waiting: say(da: "venter på første fase", en: "waiting for the first stage")
    }
  }

  // MARK: Today

  package var overdueHeading: String { say(da: "Over tiden", en: "Overdue") }
  package func todayHeading(_ day: Day) -> String {
    say(da: "I dag, \(dateWithWeekday(day))", en: "Today, \(dateWithWeekday(day))")
  }
  package func comingHeading(_ days: Int) -> String {
    say(da: "De næste \(self.days(days))", en: "The next \(self.days(days))")
  }
  package var remindersHeading: String {
    say(da: "Påmindelser, der ikke er sendt", en: "Reminders that have not gone out")
  }
  package func nothingToday(_ day: Day) -> String {
    say(
      da: "Intet er over tiden, og intet har frist \(dateWithWeekday(day)).",
      en: "Nothing is overdue, and nothing is due on \(dateWithWeekday(day)).")
  }

  /// Whose day it is.
  package func todayFor(_ person: String) -> String {
    say(da: "For \(person). Alle ses med --all.", en: "For \(person). Everybody: --all.")
  }

  /// Nobody is known to sit at the keyboard.
  package func todayForEverybody(_ login: String) -> String {
    say(
      da: "For alle: ingen person hos os svarer til login »\(login)«. Sig det med »ruge config set person NAVN«.",
      en: "For everybody: nobody here goes by the login “\(login)”. Say who with “ruge config set person NAME”.")
  }

  /// Somebody is known, and holds no role.
  package func noRoles(_ person: String) -> String {
    say(da: "For alle: \(person) har ingen roller.", en: "For everybody: \(person) holds no role.")
  }

  package func daysOver(_ count: Int) -> String {
    say(da: "\(days(count)) over tiden", en: "\(days(count)) overdue")
  }
  package func inDays(_ count: Int) -> String { say(da: "om \(days(count))", en: "in \(days(count))") }

  // MARK: The board

  package var waitingListColumn: String { say(da: "Venteliste", en: "Waiting list") }
  package var waitingColumn: String { say(da: "Venter", en: "Waiting") }
  package var underWayColumn: String { say(da: "I gang", en: "Under way") }
  package var endedColumn: String { say(da: "Slut", en: "Ended") }
  package func boardCount(_ count: Int) -> String {
    say(da: "\(count) forløb", en: "\(count) \(count == 1 ? "enrolment" : "enrolments")")
  }

  // MARK: The timeline

  package var todayMark: String { say(da: "i dag", en: "today") }
  package var noPlannedDays: String { say(da: "ingen dage endnu", en: "no days yet") }
  package func timelineFrom(_ first: Day, to last: Day) -> String {
    say(da: "\(date(first)) til \(date(last))", en: "\(date(first)) to \(date(last))")
  }

  /// What the signs of a timeline mean.
  ///
  /// - Parameters:
  ///   - rests: Whether there is a pause.
  ///   - plans: Whether a session is planned.
  ///   - day: What the day of the line is called.
  /// - Returns: A part for each sign.
  package func timelineLegend(rests: Bool, plans: Bool, day: String) -> [String] {
    [say(da: "█ forløbet", en: "█ gone by"), say(da: "░ planlagt", en: "░ planned")]
      + (rests ? [say(da: "▒ pause", en: "▒ pause")] : [])
      + [
        say(da: "◆ godkendt", en: "◆ accepted"), say(da: "◇ frist", en: "◇ due"),
        say(da: "! over tiden", en: "! overdue"), say(da: "• møde", en: "• session"),
      ] + (plans ? [say(da: "○ aftalt møde", en: "○ planned session")] : [])
      + [say(da: "2–9 + flere", en: "2–9 + several"), "│ \(day)"]
  }

  /// The title of the row in which an enrolment rests.
  package var pauseRow: String { say(da: "Pause", en: "Pause") }

  /// The first letters of a month, for an axis.
  package func monthInShort(_ month: Int) -> String { String(monthName(month).prefix(3)) }

  // MARK: Lists

  /// The columns that a narrow window has no room for.
  package func columnsNotShown(_ titles: [String]) -> String {
    say(
      da: "Ikke vist, for vinduet er for smalt: \(list(titles)). --json har det hele.",
      en: "Not shown, since the window is too narrow: \(list(titles)). --json has everything.")
  }

  /// An enrolment list that filters have emptied.
  package var nobodyFits: String {
    say(
      da: "Ingen forløb passer til det, der er spurgt om.", en: "No enrolment fits what was asked for.")
  }

  // MARK: Settings

  package var notSet: String { say(da: "(ikke sat)", en: "(not set)") }
  package var usualSetting: String { say(da: "standard", en: "default") }
  package var fromLogin: String { say(da: "dit login", en: "your login") }
  package func fromMachine(_ variable: String) -> String {
    say(da: "maskinen (\(variable))", en: "the machine (\(variable))")
  }
  package func settingSet(_ key: String, to value: String, in path: String) -> String {
    say(da: "\(key) er nu \(quoted(value)), i \(path)", en: "\(key) is now \(quoted(value)), in \(path)")
  }

  package var setting: String { say(da: "Indstilling", en: "Setting") }
  package var origin: String { say(da: "Fra", en: "From") }
}
