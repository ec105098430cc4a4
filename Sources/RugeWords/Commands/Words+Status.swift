package import RugeCore

/// What the status pages say.
extension Words {
  package func enrolledSince(_ day: String) -> String { say(da: "optaget \(day)", en: "enrolled \(day)") }

  package func inStage(_ stage: String, days: Int) -> String {
    say(da: "i \(stage) på \(days + 1). dag", en: "in \(stage), day \(days + 1)")
  }

  package var waitingForFirstStage: String { say(da: "venter på første fase", en: "waiting for the first stage") }

  package func ended(completed: Bool, exit: String?, on day: String) -> String {
    "\(completed ? self.completed(exit: exit) : withdrawn(exit: exit)) \(day)"
  }

  package func completed(exit: String?) -> String {
    let said = say(da: "gennemført", en: "completed")
    return exit.map { "\(said): \($0)" } ?? said
  }

  package func withdrawn(exit: String?) -> String {
    let said = say(da: "stoppet", en: "withdrawn")
    return exit.map { "\(said): \($0)" } ?? said
  }

  package var nobodyYet: String { say(da: "ingen endnu", en: "nobody yet") }
  package var needsAttention: String { say(da: "Kræver opmærksomhed", en: "Needs attention") }
  package func gateInto(_ stage: String) -> String { say(da: "Før \(stage)", en: "Before \(stage)") }
  package var notMet: String { say(da: "Ikke opfyldt:", en: "Not met:") }
  package var notKnownYet: String { say(da: "Ikke kendt endnu:", en: "Not known yet:") }
  package var noSessionsYet: String { say(da: "Ingen møder endnu.", en: "No sessions yet.") }
  package var noEnrolments: String {
    say(da: "Ingen er optaget. Begynd med »ruge enrol«.", en: "Nobody is enrolled. Begin with “ruge enrol”.")
  }

  package func sessionTally(_ title: String, count: Int, minutes: Int, last: String) -> String {
    say(
      da: "\(title): \(count) (\(self.minutes(minutes))), senest \(last)",
      en: "\(title): \(count) (\(self.minutes(minutes))), last on \(last)")
  }

  package func milestoneStatus(needed: String, _ status: String, late: Bool) -> String {
    let lateMark = late ? say(da: ", for sent", en: ", late") : ""
    return switch (needed, status) {
    case ("no", _): say(da: "ikke med", en: "not included")
    case ("not agreed", "open"): say(da: "ikke aftalt", en: "not agreed")
    case (_, "accepted"): say(da: "godkendt", en: "accepted") + lateMark
    case (_, "submitted"): say(da: "indsendt", en: "submitted") + lateMark
    case (_, "rejected"): say(da: "afvist", en: "rejected") + lateMark
    default: say(da: "åben", en: "open") + lateMark
    }
  }

  package func targetState(_ state: String) -> String {
    state == "none" ? "" : say(da: "ikke aftalt", en: "not agreed")
  }

  package func enrolmentCount(_ count: Int, on day: Day) -> String {
    say(
      da: "\(count) forløb pr. \(date(day)).",
      en: "\(count) \(count == 1 ? "enrolment" : "enrolments") as of \(date(day)).")
  }
}
