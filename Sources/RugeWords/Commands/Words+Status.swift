package import RugeCore

/// What the status pages say.
extension Words {
  /// How far milestones of different weights have come together.
  package func reachedByWeight(_ progress: MilestoneProgress) -> String {
    let reached = number(progress.reached)
    guard let needed = progress.needed.value else {
      return say(
        da: "Nået efter vægt: \(reached); det er ikke aftalt for alle, om de er med",
        en: "Reached by weight: \(reached); it is not settled of all whether they are needed")
    }
    return say(
      da: "Nået efter vægt: \(reached) af \(number(needed))",
      en: "Reached by weight: \(reached) of \(number(needed))")
  }

  package func enrolledSince(_ day: String) -> String { say(da: "optaget \(day)", en: "enrolled \(day)") }

  package func inStage(_ stage: String, days: Int) -> String {
    say(da: "i \(stage) på \(days + 1). dag", en: "in \(stage), day \(days + 1)")
  }

  /// Where everybody is who takes part in a programme without stages.
  package var underWay: String { say(da: "i gang", en: "under way") }

  package var waitingForFirstStage: String { say(da: "venter på første fase", en: "waiting for the first stage") }

  package func ended(_ kind: Ending.Kind, exit: String?, on day: String) -> String {
    switch kind {
    case .completed: "\(completed(exit: exit)) \(day)"
    case .withdrawn: "\(withdrawn(exit: exit)) \(day)"
    }
  }

  package func completed(exit: String?) -> String {
    let said = say(da: "gennemført", en: "completed")
    return exit.map { "\(said): \($0)" } ?? said
  }

  package func withdrawn(exit: String?) -> String {
    let said = say(da: "ophørt", en: "withdrawn")
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

  /// Instead of an empty list where everybody is through.
  package func everybodyHasEnded(_ count: Int) -> String {
    say(
      da: "Ingen er i gang; \(count) forløb er slut og ses med »ruge status --all«.",
      en: """
        Nobody is enrolled now; \(count) \(count == 1 ? "enrolment has" : "enrolments have") ended and can be seen \
        with “ruge status --all”.
        """)
  }

  /// Instead of an empty list where only those fit that are through.
  package func fittingHaveEnded(_ count: Int) -> String {
    say(
      da: "Ingen igangværende forløb passer til det, der er spurgt om; \(count), der er slut, gør: de vises med --all.",
      en: """
        No enrolment that runs now fits what was asked for; \(count) that \(count == 1 ? "has ended does" : "have ended do"): \
        --all shows \(count == 1 ? "it" : "them").
        """)
  }

  package func sessionTally(_ title: String, count: Int, minutes: Int, last: String) -> String {
    say(
      da: "\(title): \(count) (\(self.minutes(minutes))), senest \(last)",
      en: "\(title): \(count) (\(self.minutes(minutes))), last on \(last)")
  }

  package var notAgreed: String { say(da: "ikke aftalt", en: "not agreed") }

  /// How far a milestone is, and whether it is later than it was due.
  package func milestoneStatus(_ plan: MilestonePlan, late isLate: Bool) -> String {
    let overdue = isLate ? say(da: ", over fristen", en: ", overdue") : ""
    let late = isLate ? say(da: " efter fristen", en: ", late") : ""
    return switch (plan.need, plan.status?.step) {
    case (.notNeeded, _): say(da: "ikke med", en: "not included")
    case (.needed, let step) where step != .accepted && plan.isReached: say(da: "nået", en: "reached")
    case (_, .accepted?): say(da: "godkendt", en: "accepted") + late
    case (_, .submitted?): say(da: "indsendt", en: "submitted") + overdue
    case (_, .rejected?): say(da: "afvist", en: "rejected") + overdue
    case (.notAgreed, nil): notAgreed
    case (.needed, nil): say(da: "åben", en: "open") + overdue
    }
  }

  /// Why milestones have no due dates yet of one that has not been taken into its first stage.
  package var dueFromFirstStage: String {
    say(
      da: "Milepæle får deres frister, når den første fase begynder.",
      en: "Milestones get their due dates when the first stage begins.")
  }

  package func enrolmentCount(_ count: Int, on day: Day) -> String {
    say(
      da: "\(count) forløb pr. \(date(day)).",
      en: "\(count) \(count == 1 ? "enrolment" : "enrolments") as of \(date(day)).")
  }
}
