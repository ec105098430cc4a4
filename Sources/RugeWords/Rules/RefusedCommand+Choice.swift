import RugeCore

extension RefusedCommand {
  /// Why those who enter a stage are not chosen.
  func choiceRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    let way = words.say(
      da: "Skal det ske alligevel, så skriv hvorfor: --override GRUND",
      en: "If it must happen all the same, say why: --override REASON")
    switch refusal {
    case .noChoice(let stage):
      return words.say(
        da: "Programmet siger ikke, hvordan der vælges til \(names.stage(stage)): brug »ruge stage advance«.",
        en: "The programme does not say how to choose for \(names.stage(stage)): use “ruge stage advance”.")
    case .notScored(let stage, let numbers):
      return words.say(
        da:
          "Der kan ikke vælges til \(names.stage(stage)), før alle er bedømt; ukendt er ikke sidstepladsen. Mangler: \(enrolments(numbers, words))",
        en:
          "Nobody can be chosen for \(names.stage(stage)) before all are scored; unknown is not the last place. Missing: \(enrolments(numbers, words))"
      )
    case .tied(let stage, let numbers, let places):
      return words.say(
        da:
          "\(enrolments(numbers, words)) står lige, og der er kun \(places) \(places == 1 ? "plads" : "pladser") tilbage i \(names.stage(stage)).",
        en:
          "\(enrolments(numbers, words)) are tied, and only \(places) \(places == 1 ? "place is" : "places are") left in \(names.stage(stage))."
      ) + "\n" + way
    case .tooFewCandidates(let stage, 0, _):
      return words.say(
        da: "Der er ingen at vælge imellem til \(names.stage(stage)): ingen står i fasen før.",
        en: "There is nobody to choose from for \(names.stage(stage)): nobody stands in the stage before.")
    case .tooFewCandidates(let stage, let number, let least):
      return words.say(
        da: "\(names.stage(stage)) er for mindst \(least), og selv med alle ville der kun være \(number).",
        en: "\(names.stage(stage)) is for at least \(least), and even with everybody there would be only \(number).")
        + "\n" + way
    case .noRoomToChoose(let stage, let most):
      return words.say(
        da:
          "Der er plads til \(most) i \(names.stage(stage)), og de er der: der er ingen at vælge. Skal én ind alligevel: »ruge stage advance NAVN --to \(stage) --override GRUND«",
        en:
          "\(names.stage(stage)) has room for \(most), and they are there: there is nobody to choose. To let one in all the same: “ruge stage advance NAME --to \(stage) --override REASON”"
      )
    case .candidatesStopped(let stage, let stopped):
      let lines = stopped.flatMap { candidate in
        [name(.enrolment(candidate.enrolment))] + names.gapLines(candidate.truth).map { "  \($0)" }
      }
      let headline = words.say(
        da: "Disse ville blive valgt til \(names.stage(stage)), men kan ikke gå videre endnu:",
        en: "These would be chosen for \(names.stage(stage)), but cannot enter it yet:")
      return ([headline] + lines + [way]).joined(separator: "\n")
    case .candidatesBehind(let stage, let numbers):
      return words.say(
        da:
          "Der kan ikke vælges til \(names.stage(stage)), mens nogen følger en tidligere version, som siger det anderledes: \(enrolments(numbers, words)). Flyt dem først: »ruge programme migrate«",
        en:
          "Nobody can be chosen for \(names.stage(stage)) while some follow an earlier version, which has it otherwise: \(enrolments(numbers, words)). Move them first: “ruge programme migrate”"
      )
    default: return ""
    }
  }
}
