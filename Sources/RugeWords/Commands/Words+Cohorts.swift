/// What commands say about cohorts, about choosing among them, and about guests.
extension Words {
  package var cohort: String { say(da: "Hold", en: "Cohort") }
  package var enrolled: String { say(da: "Optaget", en: "Enrolled") }
  package var running: String { say(da: "I gang", en: "Running") }
  package var ending: String { say(da: "Afslutning", en: "Ending") }

  package var noCohorts: String { say(da: "Programmet har ingen hold.", en: "The programme has no cohorts.") }

  /// The room of a stage: `Camp: 8 of 10 places taken, 1 more accepted`.
  package func placesTaken(_ stage: String, _ taken: Int, accepted: Int, of most: Int) -> String {
    let more = accepted == 0 ? "" : say(da: ", \(accepted) flere accepteret", en: ", \(accepted) more accepted")
    return say(da: "\(stage): \(taken) af \(most) pladser optaget", en: "\(stage): \(taken) of \(most) places taken")
      + more
  }

  /// How many are in a cohort.
  package func inCohort(_ enrolled: Int, running: Int) -> String {
    say(da: "\(enrolled) optaget, heraf \(running) i gang", en: "\(enrolled) enrolled, \(running) of them running")
  }

  package var meetingsHeading: String { say(da: "Møder for flere", en: "Meetings of several") }
  package var came: String { say(da: "Kom", en: "Came") }
  package var stayedAway: String { say(da: "Kom ikke", en: "Absent") }

  package func sessionState(isHeld: Bool) -> String {
    isHeld ? say(da: "holdt", en: "held") : say(da: "planlagt", en: "planned")
  }

  /// How many enter a stage: `Bootcamp: 31 in`.
  package func chosen(_ stage: String, _ count: Int) -> String {
    say(da: "\(stage): \(count) med", en: "\(stage): \(count) in")
  }

  package func notChosen(_ count: Int, exit: String?) -> String {
    let said = say(da: "\(count) ikke med", en: "\(count) not in")
    return exit.map { "\(said): \($0)" } ?? said
  }

  /// That nobody counted who came.
  package var notCounted: String { say(da: "ikke talt", en: "not counted") }

  /// That somebody did not come to a session, and whether with an excuse.
  package func absence(isExcused: Bool) -> String {
    isExcused ? say(da: "afbud", en: "excused") : say(da: "udeblev", en: "absent")
  }

  package func guests(_ count: Int) -> String {
    say(da: count == 1 ? "1 gæst" : "\(count) gæster", en: count == 1 ? "1 guest" : "\(count) guests")
  }
}
