package import RugeCore

/// What commands say about changes.
extension Words {
  package var dueNow: String { say(da: "Næste:", en: "Next:") }

  package var nothingRecorded: String {
    say(da: "Kun en prøve: intet er registreret.", en: "A dry run: nothing was recorded.")
  }

  package func nothingChanged(_ headline: String) -> String {
    say(da: "\(headline): ingen ændring, det stod der allerede.", en: "\(headline): no change, it said so already.")
  }

  /// Which states a record leaves out on its way; of a step with several states any will do.
  package func statesLeftOut(_ steps: [[ElementID]], of kind: RecordKind) -> String {
    let names = list(steps.map { step in step.map { kind.title(of: $0)[language] }.joined(separator: "/") })
    return say(da: "Sprunget over: \(names)", en: "Left out: \(names)")
  }

  package func howToUndo(_ batch: Int64) -> String {
    say(da: "Fortryd med: ruge undo \(batch)", en: "Undo with: ruge undo \(batch)")
  }

  /// How any change of a list is undone.
  package var undoByNumber: String {
    say(da: "Fortryd en ændring med: ruge undo NUMMER", en: "Undo a change with: ruge undo NUMBER")
  }

  package var recordedAt: String { say(da: "Registreret", en: "Recorded") }

  /// How many more records a change has: `(and 3 more)`.
  package func andRecords(_ count: Int) -> String { say(da: "(og \(count) til)", en: "(and \(count) more)") }

  package var nothingRecordedYet: String { say(da: "Intet er registreret endnu.", en: "Nothing is recorded yet.") }

  package func undone(_ batch: Int64) -> String {
    say(da: "Ændring \(batch) er fortrudt:", en: "Change \(batch) has been undone:")
  }

  package func wouldUndo(_ batch: Int64) -> String {
    say(da: "Ændring \(batch) ville blive fortrudt:", en: "Change \(batch) would be undone:")
  }

  /// Heads what a change had taken back, when that is undone.
  package var standsAgain: String { say(da: "Står igen:", en: "Stands again:") }

  package func andMore(_ count: Int) -> String { say(da: "  … og \(count) til", en: "  … and \(count) more") }

  /// That what further enrolments recorded is not listed.
  package func andOfFurther(_ count: Int) -> String {
    say(
      da: count == 1 ? "  … og fra 1 forløb til: --details" : "  … og fra \(count) forløb til: --details",
      en: count == 1 ? "  … and of 1 more enrolment: --details" : "  … and of \(count) more enrolments: --details")
  }

  package var takenBackMark: String { say(da: "[fortrudt] ", en: "[undone] ") }

  /// Before a change all of which was corrected.
  package var correctedMark: String { say(da: "[rettet] ", en: "[corrected] ") }

  /// Before a change of which a part was corrected or undone, and the rest stands.
  package var partlyTakenBackMark: String { say(da: "[rettet for en del] ", en: "[partly corrected] ") }

  /// Something new with its id: `Læsehunde added (O-3)`.
  package func added(_ name: String, _ subject: Subject) -> String {
    say(da: "\(name) er oprettet (\(subject)).", en: "\(name) added (\(subject)).")
  }

  /// That a named body was added where those who take part go without a name.
  package func participantsHaveNoName(in programme: String) -> String {
    say(
      da:
        "Bemærk: i \(programme) har deltagerne intet navn her. Er det en deltager, så fortryd, og brug »ruge enrol --new«.",
      en:
        "Note: those who take part in \(programme) have no name here. If this is one of them, undo it and use “ruge enrol --new”."
    )
  }

  /// What was not reached when an enrolment was completed.
  package func stayOpen(_ milestones: [String]) -> String {
    say(da: "Ikke nået: \(list(milestones))", en: "Not reached: \(list(milestones))")
  }

  /// Why nobody was asked which cohort is meant.
  package func onlyOpenCohort(_ title: String) -> String {
    say(
      da: "\(title) er det eneste hold, der ikke er slut; et andet, eller none for intet, vælges med --cohort.",
      en: "\(title) is the only cohort that is not over; another, or none, is chosen with --cohort.")
  }

  /// The same of a list in which rows name no cohort.
  package func onlyOpenCohortForRows(_ title: String) -> String {
    say(
      da: "Rækker uden hold kommer på \(title), det eneste, der ikke er slut; skriv »ingen« for intet hold.",
      en: "Rows without a cohort go into \(title), the only one that is not over; write “none” for no cohort.")
  }

  /// What was taken back, by a later record.
  package func takenBack(_ sentence: String) -> String {
    say(da: "trukket tilbage: \(sentence)", en: "taken back: \(sentence)")
  }

  package func baselineOffer(organisation: String, title: String, value: Quantity, day: Day, command: String) -> String
  {
    say(
      da: "\(title): listen fra \(date(day)) siger \(number(value)). Brug det som starttal: \(command)",
      en: "\(title): the list of \(date(day)) says \(number(value)). Take it as the baseline: \(command)")
  }

  package var noOrganisations: String {
    say(
      da: "Ingen organisationer endnu. Tilføj en med »ruge org add«, eller indlæs en liste med »ruge import«.",
      en: "No organisations yet. Add one with “ruge org add”, or take in a list with “ruge import”.")
  }

  package var noPeople: String {
    say(
      da: "Ingen personer endnu. Tilføj en med »ruge person add«.", en: "No people yet. Add one with “ruge person add”."
    )
  }

  package var noAnswerYet: String { say(da: "(intet svar)", en: "(no answer)") }

  /// Whether a form is passed; of one that nothing more is asked of, whether it is answered.
  ///
  /// - Parameters:
  ///   - truth: Whether it is.
  ///   - hasCondition: Whether anything is asked of the answers.
  ///   - isAnswered: Whether every question has an answer, which may be that nobody knows.
  /// - Returns: A word or two.
  package func formVerdict(_ truth: Truth, hasCondition: Bool = true, isAnswered: Bool) -> String {
    switch truth {
    case .met where !hasCondition: say(da: "besvaret", en: "answered")
    case .met: say(da: "bestået", en: "passed")
    case .notMet: say(da: "ikke bestået", en: "not passed")
    case .unknown where isAnswered: say(da: "vides ikke endnu", en: "not known yet")
    case .unknown: say(da: "ikke besvaret endnu", en: "not answered yet")
    }
  }

  package func gateIsOpen(_ stage: String) -> String {
    say(da: "Klar til \(stage).", en: "Ready for \(stage).")
  }

  package func gateIsOpenButFull(_ stage: String) -> String {
    say(da: "Klar til \(stage), men fasen er fuld.", en: "Ready for \(stage), but the stage is full.")
  }

  /// That a stage, by its title and its id, is entered by those who are chosen among all who could.
  package func gateAwaitsChoice(_ title: String, stage: String) -> String {
    say(
      da: "Kan vælges til \(title): »ruge stage choose \(stage)«.",
      en: "Can be chosen for \(title): “ruge stage choose \(stage)”.")
  }

  /// What was done otherwise than the programme says where a milestone was left out.
  package func waived(_ milestone: String) -> String {
    say(da: "\(milestone): kræves ikke her", en: "\(milestone): not needed here")
  }

  /// What was done otherwise than the programme says where an accepted milestone is open again.
  package func reopened(_ milestone: String) -> String {
    say(da: "\(milestone): åben igen efter godkendelsen", en: "\(milestone): open again after it was accepted")
  }

  /// What going back to a stage means for what was done there.
  package func wentBack(to stage: String, from present: String) -> String {
    say(
      da: "Tilbage fra \(present) til \(stage): det, der er nået og registreret, står ved magt.",
      en: "Back from \(present) to \(stage): what was reached and recorded still stands.")
  }

  package var nothingToAgree: String {
    say(da: "Programmet har intet, der aftales med den enkelte.", en: "The programme leaves nothing to be agreed.")
  }

  /// That what holds for others from an earlier day holds for an enrolment from its own first one.
  package func fromOwnFirstDay(_ day: Day) -> String {
    say(
      da: "Her fra dets egen første dag, \(date(day)).", en: "Here from its own first day, \(date(day)).")
  }
}
