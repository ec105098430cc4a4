import RugeCore

extension RefusedCommand {
  /// Why a stage is not entered, or the programme not completed.
  func stageRefusal(_ names: ProgrammeWords) -> String {
    let words = names.words
    switch refusal {
    case .gateClosed(let next, _, let truth): return gateClosed(next, truth, names)
    case .noStageAhead(let present): return noStageAhead(present, names)
    case .stillWaiting:
      return words.say(
        da:
          "\(organisation) venter stadig på første fase: brug »ruge stage advance«, eller »ruge enrolment withdraw« hvis forløbet ikke bliver til noget.",
        en:
          "\(organisation) still waits for the first stage: use “ruge stage advance”, or “ruge enrolment withdraw” if nothing comes of it."
      )
    case .stagesAhead(let stages):
      let list = words.list(stages.map(names.stage))
      return words.say(
        da:
          "\(organisation) mangler endnu \(list). Gå videre med »ruge stage advance«, afslut alligevel med --override GRUND, eller brug »ruge enrolment withdraw«.",
        en:
          "\(organisation) still has \(list) ahead. Go on with “ruge stage advance”, complete all the same with --override REASON, or use “ruge enrolment withdraw”."
      )
    case .stagesBetween(let stages, let target):
      let list = words.list(stages.map(names.stage))
      return words.say(
        da:
          "\(organisation) kan ikke springe \(list) over på vej til \(names.stage(target)): kun valgfrie faser kan.",
        en:
          "\(organisation) cannot pass over \(list) on the way to \(names.stage(target)): only optional stages can be.")
    case .notRepeatable(let stage):
      return words.say(
        da: "\(organisation) har allerede været i \(names.stage(stage)), og den fase kan ikke gentages.",
        en: "\(organisation) has been in \(names.stage(stage)) already, and that stage cannot be entered again.")
    case .notBehind(let stage, let present):
      return words.say(
        da:
          "\(organisation) er i \(names.stage(present)), og \(names.stage(stage)) ligger ikke før den. Frem kommer man med »ruge stage advance«.",
        en:
          "\(organisation) is in \(names.stage(present)), and \(names.stage(stage)) does not come before it. “ruge stage advance” goes forwards."
      )
    case .enteredThatDay(let stage, let day):
      return words.say(
        da:
          "\(organisation) gik ind i \(names.stage(stage)) den \(words.date(day)), og det sker højst én gang om dagen: angiv en anden dag med --on.",
        en:
          "\(organisation) entered \(names.stage(stage)) on \(words.date(day)), and that happens once a day at most: give another day with --on."
      )
    case .stageNotThen(let stage, let day):
      return words.say(
        da:
          "\(organisation) følger først den udgave, der har \(names.stage(stage)), fra den \(words.date(day)): angiv den dag eller en senere med --on.",
        en:
          "\(organisation) follows the version with \(names.stage(stage)) only from \(words.date(day)): give that day or a later one with --on."
      )
    case .enteredByChoice(let stage):
      return words.say(
        da:
          "Hvem der kommer i \(names.stage(stage)), vælges blandt alle: »ruge stage choose \(stage)«. Skal \(organisation) ind alligevel, så skriv hvorfor: --override GRUND",
        en:
          "Who enters \(names.stage(stage)) is chosen among all: “ruge stage choose \(stage)”. If \(organisation) must enter all the same, say why: --override REASON"
      )
    case .stageFull(let stage, let most):
      return words.say(
        da: "Der er plads til \(most) i \(names.stage(stage)), og de er der. Skal det ske alligevel: --override GRUND",
        en: "\(names.stage(stage)) has room for \(most), and they are there. If it must happen: --override REASON")
    default: return ""
    }
  }

  private func gateClosed(_ next: ElementID?, _ truth: Truth, _ names: ProgrammeWords) -> String {
    let words = names.words
    let headline: String
    if let next {
      headline = words.say(
        da: "\(organisation) kan ikke gå videre til \(names.stage(next)) endnu.",
        en: "\(organisation) cannot enter \(names.stage(next)) yet.")
    } else {
      headline = words.say(
        da: "\(organisation) kan ikke afslutte forløbet endnu.",
        en: "\(organisation) cannot complete the programme yet.")
    }
    let way = words.say(
      da: "Skal det ske alligevel, så skriv hvorfor: --override GRUND",
      en: "If it must happen all the same, say why: --override REASON")
    return ([headline] + names.gapLines(truth) + [way]).joined(separator: "\n")
  }

  private func noStageAhead(_ present: ElementID?, _ names: ProgrammeWords) -> String {
    let words = names.words
    guard let present else {
      return words.say(
        da: "\(names.programme.title[words.language]) har ingen faser.",
        en: "\(names.programme.title[words.language]) has no stages.")
    }
    let end = words.say(
      da: "\(names.stage(present)) er den sidste fase. Afslut forløbet med »ruge enrolment complete«.",
      en: "\(names.stage(present)) is the last stage. End the enrolment with “ruge enrolment complete”.")
    let again = names.programme.stages.filter(\.isRepeatable).map(\.id)
    guard !again.isEmpty else { return end }
    let ways = words.list(again.map { "\(names.stage($0)) (--to \($0))" })
    return end + " " + words.say(da: "Kan gentages: \(ways).", en: "May be entered again: \(ways).")
  }
}
