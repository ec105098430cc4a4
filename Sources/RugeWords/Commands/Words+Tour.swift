import RugeCore

/// What the tour says, and the made-up notes in it.
extension Words {
  package var tourName: String { say(da: "Rundtur (opdigtet)", en: "Tour (made up)") }

  package var tourProgress: String { say(da: "Spiller et opdigtet halvår", en: "Playing a made-up half year") }

  package var tourNotice: String {
    say(
      da: "Opdigtet eksempel: organisationerne findes, men datoer, møder, personer og tal er fundet på.",
      en: "A made-up example: the organisations exist, but dates, sessions, people and figures are invented.")
  }

  package func tourMade(_ folder: String) -> String {
    say(
      da: "Et arbejdsområde med et opdigtet halvår ligger i \(folder)",
      en: "A workspace with a made-up half year is in \(folder)")
  }

  package func tourNext(_ folder: String) -> String {
    let first = "cd \(folder)"
    return say(
      da: """
        Prøv selv videre:
          \(first)
          ruge status Læsehunde
          ruge stage advance Bydelsmødrene
          ruge session log Læsehunde 90m "Tilbage på sporet"
          ruge undo
        """,
      en: """
        Go on by yourself:
          \(first)
          ruge status Læsehunde
          ruge stage advance Bydelsmødrene
          ruge session log Læsehunde 90m "Back on track"
          ruge undo
        """)
  }

  /// Notes of sessions; at least six.
  package var tourNotes: [String] {
    switch language {
    case .danish:
      [
        "Forventninger og plan", "Budget og fonde", "Konceptet på to sider", "Rekruttering af frivillige",
        "Regnskab og opfølgning", "Ansøgning til fond",
      ]
    case .english:
      [
        "Expectations and plan", "Budget and funds", "The concept on two pages", "Recruiting volunteers",
        "Accounts and follow-up", "Application to a fund",
      ]
    }
  }
}
