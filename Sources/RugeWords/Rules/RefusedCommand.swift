package import RugeCore

/// A refusal with what is needed to say it: whose enrolment it is, and by which titles its elements go.
package struct RefusedCommand: ExplainedProblem {
  package let refusal: Refusal
  /// The organisation's name.
  package let organisation: String
  package let programme: Programme?
  /// Says a fact that stands in the way.
  private let say: @Sendable (Fact, Words) -> String
  /// The names of the others that a refusal speaks of; a number stands where one is missing.
  let others: [Subject: String]

  package init(
    _ refusal: Refusal, organisation: String, programme: Programme?, others: [Subject: String] = [:],
    describing say: @escaping @Sendable (Fact, Words) -> String
  ) {
    self.refusal = refusal
    self.organisation = organisation
    self.programme = programme
    self.others = others
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
    case .alreadyEnded(let ending):
      let end = words.ended(ending.kind, exit: ending.exit.map(names.exit), on: words.dateWithWeekday(ending.on))
      return words.say(
        da:
          "\(words.genitive(organisation)) forløb er allerede slut: \(end). Var det en fejl, så fortryd afslutningen.",
        en:
          "\(words.genitive(organisation)) enrolment has ended already: \(end). If that was a mistake, undo the ending."
      )
    case .contradicts(let facts):
      return words.say(
        da:
          "Det modsiger, hvad der er registreret om senere dage. Fortryd det først (»ruge undo NUMMER«), eller vælg en "
          + "senere dag:",
        en: "That contradicts what is recorded for later days. Undo that first (“ruge undo NUMBER”), or choose a later "
          + "day:") + list(facts, words)
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
    case .gateClosed, .noStageAhead, .stillWaiting, .stagesAhead, .stagesBetween, .notRepeatable, .notBehind,
      .enteredThatDay, .stageNotThen, .enteredByChoice, .stageFull:
      return stageRefusal(names)
    case .noChoice, .notScored, .tied, .tooFewCandidates, .noRoomToChoose, .candidatesStopped, .candidatesBehind:
      return choiceRefusal(names)
    case .alreadyAccepted, .notAccepted, .leftOut, .reachedByItself, .conditionOpen, .notNeeded, .occurrenceNeeded,
      .evidenceMissing, .alreadySigned:
      return milestoneRefusal(names)
    case .longerThanADay, .absenceRecorded, .notConfirmer:
      return sessionRefusal(names)
    case .roundNeeded, .outsideRound, .respondentNeeded, .notRespondent, .aboutItself, .notAsked:
      return formRefusal(names)
    case .counted, .categoryNeeded, .outsideScale, .mergedAndParts, .collectionOver:
      return figureRefusal(names)
    case .noRecord, .kindDropped, .recordLacks, .tooFewParties, .partyTwice, .noParties, .noSuchState, .stateBehind,
      .recordClosed:
      return recordRefusal(names)
    case .restsAlready, .doesNotRest, .endsBeforeItBegins, .begunAlready, .notInRole, .intakeFull, .onWaitingList,
      .exitMeansOtherwise:
      return lifeRefusal(names)
    case .noSession, .sessionSettled, .confirmedAlready, .confirmedByHost, .noAction, .actionClosed, .noAsk,
      .askSettled:
      return everydayRefusal(words)
    }
  }

  /// The name of another whom the refusal speaks of.
  func name(_ subject: Subject) -> String { others[subject] ?? subject.description }

  /// Enrolments, by the names of their organisations where they are known.
  func enrolments(_ numbers: [Int64], _ words: Words) -> String { words.list(numbers.map { name(.enrolment($0)) }) }

  private func list(_ facts: [Fact], _ words: Words) -> String {
    let shown = facts.prefix(10).map { "\n  - \(say($0, words))" }.joined()
    let rest = facts.count - 10
    return shown + (rest > 0 ? words.say(da: "\n  … og \(rest) til", en: "\n  … and \(rest) more") : "")
  }
}
