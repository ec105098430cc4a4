package import RugeCore

/// A refusal with what is needed to say it: whose enrolment it is, and by which titles its elements go.
package struct RefusedCommand: ExplainedProblem {
  package let refusal: Refusal
  /// The organisation's name.
  package let organisation: String
  package let programme: Programme?
  /// Says a fact that stands in the way.
  private let say: @Sendable (Fact, Words) -> String

  package init(
    _ refusal: Refusal, organisation: String, programme: Programme?,
    describing say: @escaping @Sendable (Fact, Words) -> String
  ) {
    self.refusal = refusal
    self.organisation = organisation
    self.programme = programme
    self.say = say
  }

  package var exitStatus: ExitStatus { refusal.exitStatus }

  package func explanation(in words: Words) -> String {
    let names = ProgrammeWords(words, programme ?? Programme(id: "", title: LocalisedText("")))
    switch refusal {
    case .inTheFuture(let day, let today):
      return words.say(
        da:
          "\(words.dateWithWeekday(day)) ligger i fremtiden (i dag er \(words.date(today))): kun det, der er sket, kan registreres.",
        en:
          "\(words.dateWithWeekday(day)) is in the future (today is \(words.date(today))): only what has happened can be recorded."
      )
    case .beforeEnrolment(let day, let enrolledOn):
      return words.say(
        da:
          "\(words.date(day)) ligger før \(organisation) blev optaget (\(words.date(enrolledOn))): angiv en senere dag.",
        en:
          "\(words.date(day)) is before \(organisation) was enrolled (\(words.date(enrolledOn))): give a later day."
      )
    case .ended(let ending):
      return words.say(
        da:
          "\(words.genitive(organisation)) forløb sluttede \(words.date(ending.on)): der kan ikke registreres mere på det. Fortryd afslutningen, eller optag på ny.",
        en:
          "\(words.genitive(organisation)) enrolment ended on \(words.date(ending.on)): nothing more can be recorded on it. Undo the ending, or enrol again."
      )
    case .gateClosed(let next, let leaving, let truth):
      return gateClosed(next, leaving, truth, names)
    case .noStageAhead(let present):
      return noStageAhead(present, names)
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
    case .alreadyAccepted(let id, let day):
      return words.say(
        da: "»\(names.milestone(id))« blev godkendt \(words.date(day)); der er ikke mere at gøre ved den.",
        en: "“\(names.milestone(id))” was accepted on \(words.date(day)); nothing is left to do about it.")
    case .notNeeded(let id):
      return words.say(
        da:
          "»\(names.milestone(id))« er ikke med i \(words.genitive(organisation)) forløb. Aftal den først: ruge agree … \(id)=DATO",
        en:
          "“\(names.milestone(id))” is not in \(words.genitive(organisation)) plan. Agree on it first: ruge agree … \(id)=DATE"
      )
    case .contradicts(let facts):
      return words.say(
        da: "Det modsiger, hvad der er registreret om senere dage:",
        en: "That contradicts what is recorded for later days:") + list(facts, words)
    case .alreadyEnrolled(let number, let day):
      return words.say(
        da:
          "\(organisation) deltager allerede i \(names.programme.title[words.language]) (\(Subject.enrolment(number)), siden \(words.date(day))).",
        en:
          "\(organisation) already takes part in \(names.programme.title[words.language]) (\(Subject.enrolment(number)), since \(words.date(day)))."
      )
    case .othersRestOnIt(let facts):
      return words.say(
        da: "Det kan ikke fortrydes, for senere registreringer bygger på det. Fortryd dem først:",
        en: "It cannot be undone, because later records rest on it. Undo those first:") + list(facts, words)
    case .alreadyUndone(let batch):
      return words.say(da: "Ændring \(batch) er allerede fortrudt.", en: "Change \(batch) has already been undone.")
    case .isUndo(let batch):
      return words.say(
        da: "Ændring \(batch) er selv en fortrydelse og kan ikke fortrydes. Registrér det fortrudte igen.",
        en: "Change \(batch) is itself an undo and cannot be undone. Record what was undone once more.")
    }
  }

  private func gateClosed(
    _ next: ElementID?, _ leaving: ElementID?, _ truth: Truth, _ names: ProgrammeWords
  ) -> String {
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
    return words.say(
      da: "\(names.stage(present)) er den sidste fase. Afslut forløbet med »ruge enrolment complete«.",
      en: "\(names.stage(present)) is the last stage. End the enrolment with “ruge enrolment complete”.")
  }

  private func list(_ facts: [Fact], _ words: Words) -> String {
    let shown = facts.prefix(10).map { "\n  - \(say($0, words))" }.joined()
    let rest = facts.count - 10
    return shown + (rest > 0 ? words.say(da: "\n  … og \(rest) til", en: "\n  … and \(rest) more") : "")
  }
}
