package import RugeCore

/// What commands say about applications, pauses and deviations.
extension Words {
  package var intake: String { say(da: "Optagelse", en: "Intake") }
  package var assessed: String { say(da: "Vurderet", en: "Assessed") }
  package var appliedOn: String { say(da: "Søgt", en: "Applied") }
  package var deviations: String { say(da: "Afvigelser fra programmet", en: "Deviations from the programme") }

  /// How far an application is.
  package func intakeStep(_ step: IntakeStanding.Step) -> String {
    switch step {
    case .applied: say(da: "søgt", en: "applied")
    case .assessed: say(da: "vurderet", en: "assessed")
    case .accepted: say(da: "godkendt", en: "accepted")
    case .waitlisted: say(da: "venteliste", en: "waiting list")
    case .declined: say(da: "afslået", en: "declined")
    case .withdrawn: say(da: "trukket tilbage", en: "withdrawn")
    case .begun: say(da: "begyndt", en: "begun")
    }
  }

  /// How far an application is, with its place where it waits: `waiting list, no. 2`.
  package func intakeStep(_ step: IntakeStanding.Step, place: Int?) -> String {
    place.map { say(da: "\(intakeStep(step)), nr. \($0)", en: "\(intakeStep(step)), no. \($0)") } ?? intakeStep(step)
  }

  /// Where somebody stands who waits for a place: `waiting list, no. 1 since 6 October 2026`.
  package func onWaitingList(_ place: Int?, since day: Day) -> String {
    let list = intakeStep(.waitlisted, place: place)
    return say(da: "\(list) siden \(date(day))", en: "\(list) since \(date(day))")
  }

  /// The same beneath a heading that says what it is: `no. 1 since 6 October 2026`.
  package func waits(_ place: Int, since day: Day) -> String {
    say(da: "nr. \(place) siden \(date(day))", en: "no. \(place) since \(date(day))")
  }

  /// The place that an application has got on the waiting list.
  package func waitsAs(_ place: Int) -> String {
    say(da: "Nr. \(place) på ventelisten.", en: "Number \(place) on the waiting list.")
  }

  /// That somebody takes a place for which another one is first.
  package func firstOnWaitingList(_ name: String) -> String {
    say(
      da: "Først på ventelisten er \(name): ruge enrolment list --waiting",
      en: "First on the waiting list is \(name): ruge enrolment list --waiting")
  }

  /// That a place became free, who is next, and how to take them in.
  package func placeIsFree(_ stage: String, next name: String, enrolment: String) -> String {
    say(
      da:
        "Der er en ledig plads i \(stage); først på ventelisten er \(name): ruge enrolment decide \(enrolment) accept",
      en: "A place in \(stage) is free; first on the waiting list is \(name): ruge enrolment decide \(enrolment) accept"
    )
  }

  /// Those who wait for a place and are not among those who are chosen.
  package func keepWaiting(_ count: Int, first: String) -> String {
    say(
      da: "\(count) bliver på ventelisten; først er \(first).",
      en: "\(count) \(count == 1 ? "stays" : "stay") on the waiting list; first is \(first).")
  }

  /// How the waiting list is ordered, and how somebody leaves it.
  package var waitingOrder: String {
    say(
      da: "Den bedste score er først, så den, der har ventet længst. Giv en plads med: ruge enrolment decide ID accept",
      en: "The best score is first, then who has waited longest. Give a place with: ruge enrolment decide ID accept")
  }

  package var nobodyWaits: String { say(da: "Ingen er på venteliste.", en: "Nobody is on a waiting list.") }

  /// That a reason was given for setting a rule aside, and none stood in the way.
  package var overrideNotNeeded: String {
    say(
      da: "--override var ikke nødvendigt: intet stod i vejen.",
      en: "--override was not needed: nothing stood in the way.")
  }

  /// How many have assessed: `2 of 3`; of how many nobody knows, `2`.
  package func assessed(_ done: Int, of expected: Int?) -> String {
    guard let expected else { return "\(done)" }
    return say(da: "\(done) af \(expected)", en: "\(done) of \(expected)")
  }

  /// An assessment in a line: `Jury: 2 of 3 assessed, score 4.5, place 2`.
  package func assessment(_ title: String, _ assessment: IntakeStanding.Assessment) -> String {
    let done = say(
      da: "\(title): \(assessed(assessment.done, of: assessment.expected)) har vurderet",
      en: "\(title): assessed by \(assessed(assessment.done, of: assessment.expected))")
    let score = assessment.score.map { say(da: ", score \(number($0))", en: ", score \(number($0))") } ?? ""
    let place = assessment.place.map { say(da: ", plads \($0)", en: ", place \($0)") } ?? ""
    return done + score + place
  }

  package var nobodyApplies: String { say(da: "Ingen ansøgninger.", en: "No applications.") }

  /// How many are at each step: `3 applied, 2 accepted`.
  package func funnel(_ counts: [(step: IntakeStanding.Step, count: Int)]) -> String {
    list(counts.map { "\($0.count) \(intakeStep($0.step))" })
  }

  /// Of who is paused, in a legend.
  package var rests: String { say(da: "på pause", en: "paused") }

  package func pausedSince(_ day: Day, until: Day?) -> String {
    guard let until else { return say(da: "på pause siden \(date(day))", en: "paused since \(date(day))") }
    return say(
      da: "på pause siden \(date(day)), ventes i gang igen \(date(until))",
      en: "paused since \(date(day)), expected to go on on \(date(until))")
  }

  package var paused: String { say(da: "på pause", en: "paused") }

  package var whilePaused: String {
    say(
      da:
        "Imens forfalder intet, og ingen påmindes. Frister, der tæller fra forløbet selv, flyttes, når det går i gang igen.",
      en:
        "Meanwhile nothing falls due, and nobody is reminded. Days that count from its own course move when it goes on."
    )
  }

  package var movedByPause: String { say(da: "Flyttet af pausen:", en: "Moved by the pause:") }
  package func moves(resumedOn day: Day) -> String {
    say(da: "Flyttes, hvis det går i gang igen \(date(day)):", en: "Moved if it goes on on \(date(day)):")
  }

  package var notMovedByPause: String {
    say(
      da: "Ikke flyttet, for datoen er kalenderens eller aftalt:",
      en: "Not moved, since the day is the calendar’s or was agreed:")
  }
  package var countedFromSession: String {
    say(
      da: "Ikke flyttet, for det tælles fra et møde, der er holdt siden:",
      en: "Not moved, since it counts from a session that was held since:")
  }
  package var nothingMoved: String { say(da: "Ingen frister er flyttet.", en: "Nothing that is due has moved.") }

  package func moved(_ what: String, from: Day, to: Day) -> String {
    say(da: "\(what): fra \(date(from)) til \(date(to))", en: "\(what): from \(date(from)) to \(date(to))")
  }

  package func stays(_ what: String, on day: Day) -> String {
    say(da: "\(what): \(date(day))", en: "\(what): \(date(day))")
  }
}
