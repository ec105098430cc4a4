/// What commands say about cohorts, about choosing among them, and about guests.
extension Words {
  package var cohort: String { say(da: "Hold", en: "Cohort") }
  package var enrolled: String { say(da: "Optaget", en: "Enrolled") }
  package var running: String { say(da: "I gang", en: "Running") }
  package var ending: String { say(da: "Afslutning", en: "Ending") }

  package var noCohorts: String { say(da: "Programmet har ingen hold.", en: "The programme has no cohorts.") }

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
