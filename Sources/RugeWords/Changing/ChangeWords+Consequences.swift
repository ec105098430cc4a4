package import RugeCore

extension ChangeWords {
  /// What happens to several enrolments, as a clause after their number: `due of “Economy”: 7 days later`.
  package func group(_ group: ConsequenceGroup) -> String {
    switch group {
    case .stageRenamed(let from, let to): stageRenamed(from, to)
    case .stageSplit(let from, let to, let others): stageSplit(from, to, others)
    case .stageMapped(let from, let to): stageMapped(from, to)
    case .stageLost(let id): stageLost(id)
    case .unitChanged(let id): unitChanged(id)
    case .answersUnfit(let element): answersUnfit(element)
    case .questionReworded(let element): questionReworded(element)
    case .answerKindChanged(let element): answerKindChanged(element)
    case .retitled(let retitling): retitled(retitling)
    case .confirmationChanged(let kind, let change): confirmationChanged(kind, change, nil)
    case .milestoneStands(let id, let from, let to): "\(milestone(id)): \(words.said(from)) → \(words.said(to))"
    case .formStands(let reference, let from, let to):
      "\(words.quoted(new.form(reference))): \(words.said(from)) → \(words.said(to))"
    case .scoreChanged(let reference):
      words.say(
        da: "scoren for \(words.quoted(new.form(reference))) bliver en anden",
        en: "the score of \(words.quoted(new.form(reference))) becomes another one")
    case .secretScoreChanged(let reference): secretScoreChanged(reference)
    case .figureChanged(let id, let side):
      words.say(
        da: "\(words.said(side)) \(words.quoted(new.indicator(id))) bliver et andet",
        en: "\(words.said(side)) \(words.quoted(new.indicator(id))) becomes another one")
    case .targetLapses(let id): targetLapses(id, nil)
    case .sideChanged(let side): sideChanged(side)
    case .cohortDropped(let id): cohortDropped(id)
    case .milestoneAdded(let id) where differences.contains { $0.hasReturned(.milestone, id) }:
      words.say(da: "milepælen \(milestone(id)) kommer igen", en: "the milestone \(milestone(id)) returns")
    case .milestoneAdded(let id):
      words.say(da: "ny milepæl: \(milestone(id))", en: "new milestone: \(milestone(id))")
    case .milestoneDropped(let id): milestoneDropped(id)
    case .dueMoved(let subject, let days): "\(due(subject)): \(moved(by: days))"
    case .dueAdded(let subject):
      words.say(da: "\(due(subject)): får en frist", en: "\(due(subject)): has a due date now")
    case .dueGone(.milestone(let id)) where difference.new.milestone(id)?.repeats == true:
      words.say(
        da: "\(due(.milestone(id))): en af datoerne falder bort", en: "\(due(.milestone(id))): one of its dates goes")
    case .dueGone(let subject):
      words.say(da: "\(due(subject)): har ingen frist mere", en: "\(due(subject)): has no due date any more")
    case .dateStays(let id): dateStays(id, nil)
    case .dateGoes(let id): dateGoes(id, nil)
    case .gateOpens(let id):
      words.say(da: "vejen til »\(new.stage(id))« åbner", en: "the gate to “\(new.stage(id))” opens")
    case .gateCloses(let id):
      words.say(da: "vejen til »\(new.stage(id))« lukker", en: "the gate to “\(new.stage(id))” closes")
    case .gateWithheld(let id): gateWithheld(id)
    case .secretsWithheld(let forms): secretsWithheld(forms)
    case .gatePart(let id, let part, let from, let to): gatePart(id, part, from, to)
    case .gateLeads(let from, let to): gateLeads(from, to)
    case .reminderNow(let rule):
      words.say(da: "\(reminder(rule)) sendes nu", en: "\(reminder(rule)) goes out now")
    case .reminderAgain(let rule):
      words.say(da: "\(reminder(rule)) kommer igen", en: "\(reminder(rule)) comes again")
    case .reminderCovered(let rule):
      words.say(
        da: "\(reminder(rule)) sendes ikke: dens dag er forbi",
        en: "\(reminder(rule)) is not sent: its day has passed")
    case .reminderGone(let rule):
      words.say(da: "\(reminder(rule)) skal ikke længere sendes", en: "\(reminder(rule)) need not go out any more")
    case .outside(let element): outside(element)
    case .returned(let element): returned(element)
    case .answerHidden(let element):
      words.say(
        da: "svaret på \(words.quoted(title(element))) bliver stående, men spørgsmålet springes over nu",
        en: "the answer to \(words.quoted(title(element))) stays, but the question is left out now")
    }
  }

  /// What happens to one enrolment, with its days.
  package func consequence(_ consequence: Consequence) -> String {
    switch consequence {
    case .milestoneAdded(_, let day?), .dueAdded(_, let day):
      "\(group(consequence.group)) (\(words.date(day)))"
    case .dueMoved(let subject, let from, let to):
      "\(due(subject)): \(words.date(from)) → \(words.date(to))"
    case .dueGone(_, let day):
      words.say(
        da: "\(group(consequence.group)) (før \(words.date(day)))",
        en: "\(group(consequence.group)) (before: \(words.date(day)))")
    case .dateStays(let id, let day): dateStays(id, day)
    case .dateGoes(let id, let day): dateGoes(id, day)
    case .confirmationChanged(let kind, let change, let sessions): confirmationChanged(kind, change, sessions)
    case .scoreChanged(let reference, let from, let to):
      words.say(
        da: "scoren for \(words.quoted(new.form(reference))): \(score(from)) → \(score(to))",
        en: "the score of \(words.quoted(new.form(reference))): \(score(from)) → \(score(to))")
    case .figureChanged(let id, let side, let from, let to):
      "\(words.said(side)) \(words.quoted(new.indicator(id))): \(figures(id, side, from, to))"
    case .targetLapses(let id, let value): targetLapses(id, value)
    case .milestoneStands(let id, let from, let to): "\(milestone(id)): \(words.said(from)) → \(words.said(to))"
    case .reminderNow(let key), .reminderAgain(let key), .reminderCovered(let key), .reminderGone(let key):
      "\(group(consequence.group)) (\((about(key) + [words.date(key.occurrence)]).joined(separator: ", ")))"
    default: group(consequence.group)
    }
  }

  private func milestone(_ id: ElementID) -> String { words.quoted(new.milestone(id)) }

  private func due(_ subject: Due.Subject) -> String {
    // What is gone has its title in the old version only.
    let names = subject.isKnown(to: difference.new) ? new : former { subject.isKnown(to: $0) }
    return words.say(da: "frist »\(names.due(subject))«", en: "due “\(names.due(subject))”")
  }

  /// How many reminders of a rule about records of the programme itself are never sent.
  package func coveredOfProgramme(_ rule: ElementID, count: Int) -> String {
    words.programmeRemindersCovered(count, rule: new.reminder(rule))
  }

  private func reminder(_ rule: ElementID) -> String {
    let isKnown = difference.new.has(RecordedElement(.reminder, rule))
    return words.the(.reminder) + " " + words.quoted(isKnown ? new.reminder(rule) : former(.reminder, rule))
  }

  func about(_ key: ReminderKey) -> [String] {
    key.about.map { about in
      // What a version does not know it says by its id.
      [new, former { $0.knows(about) }].map { $0.reminded(about) }.first { $0 != about.rawValue } ?? about.rawValue
    }.map { [$0] } ?? []
  }

  private func moved(by days: Int) -> String {
    days > 0
      ? words.say(da: "\(words.days(days)) senere", en: "\(words.days(days)) later")
      : words.say(da: "\(words.days(-days)) tidligere", en: "\(words.days(-days)) earlier")
  }

  private func stageRenamed(_ from: ElementID, _ to: ElementID) -> String {
    func named(_ title: String, _ id: ElementID) -> String {
      title.hasSuffix("(\(id))") ? words.quoted(title) : "\(words.quoted(title)) (\(id))"
    }
    let before = named(former(.stage, from), from)
    let after = named(new.stage(to), to)
    return words.say(
      da: "fra fasen \(before) til \(after)", en: "from the stage \(before) to \(after)")
  }

  private func stageSplit(_ from: ElementID, _ to: ElementID, _ others: [ElementID]) -> String {
    let before = words.quoted(former(.stage, from))
    let after = words.quoted(new.stage(to))
    let rest = words.list(others.map { words.quoted(new.stage($0)) })
    return words.say(
      da: "fasen \(before) er delt: til \(after), ikke til \(rest)",
      en: "the stage \(before) is split: to \(after), not to \(rest)")
  }

  private func stageMapped(_ from: ElementID, _ to: ElementID) -> String {
    let before = words.quoted(former(.stage, from))
    let after = words.quoted(new.stage(to))
    return words.say(
      da: "fasen \(before) er taget ud: begynder på \(after)", en: "the stage \(before) is dropped: enters \(after)")
  }

  private func stageLost(_ id: ElementID) -> String {
    let stage = words.quoted(former(.stage, id))
    return words.say(
      da:
        "kan ikke flyttes: fasen \(stage) er taget ud. Skriv »was: \(id)« på den fase, der afløser den, eller angiv --map \(id)=FASE",
      en:
        "cannot move: the stage \(stage) is dropped. Write “was: \(id)” at the stage that takes its place, or give --map \(id)=STAGE"
    )
  }

  private func unitChanged(_ id: ElementID) -> String {
    let title = words.quoted(new.indicator(id))
    if differences.contains(where: { $0.otherCounts.contains(id) }) {
      return difference.new.indicator(id)?.count == nil
        ? words.say(
          da: "kan ikke flyttes: \(title) er talt op, og tallet skulle nu indtastes",
          en: "cannot move: \(title) was counted, and its figures would be typed in")
        : words.say(
          da: "kan ikke flyttes: der er indtastet tal for \(title), som nu skulle tælles op",
          en: "cannot move: figures of \(title) were typed in, and it would be counted")
    }
    return words.say(
      da: "kan ikke flyttes: der er registreret tal for \(title) i en anden enhed",
      en: "cannot move: figures of \(title) are recorded in another unit")
  }

  private func milestoneDropped(_ id: ElementID) -> String {
    let title = words.quoted(former(.milestone, id))
    return words.say(da: "milepælen \(title) udgår", en: "the milestone \(title) is dropped")
  }

  private func dateStays(_ id: ElementID, _ day: Day?) -> String {
    let date = day.map { " (\(words.date($0)))" } ?? ""
    return words.say(
      da: "\(milestone(id)) beholder den dato, der er aftalt\(date)",
      en: "\(milestone(id)) keeps the date that was agreed\(date)")
  }

  private func dateGoes(_ id: ElementID, _ day: Day?) -> String {
    let date = day.map { " (\(words.date($0)))" } ?? ""
    return words.say(
      da: "\(milestone(id)): den aftalte dato\(date) gælder ikke mere, for milepælen kommer på andre dage",
      en: "\(milestone(id)): the date that was agreed\(date) does not count any more, since it comes on other days")
  }

  private func gateLeads(_ from: ElementID?, _ to: ElementID?) -> String {
    let nothing = words.say(da: "ingen fase", en: "no stage")
    let before = from.map { words.quoted(former(.stage, $0)) } ?? nothing
    let after = to.map { words.quoted(new.stage($0)) } ?? nothing
    return words.say(da: "næste fase: \(before) → \(after)", en: "next stage: \(before) → \(after)")
  }

  private func outside(_ element: RecordedElement) -> String {
    if element.isWithoutRound, let form = element.whole {
      let title = words.quoted(former(.form, form.id))
      return words.say(
        da: "svarene på \(title) fra før, det havde runder, hører til ingen af dem, og kan læses i historikken",
        en: "the answers to \(title) from before it had rounds belong to none of them, and can be read in the history")
    }
    let what = words.recorded(element, called: title(element)) { former($0.kind, $0.id) }
    return words.say(
      da: "det, der er registreret under \(what), bliver stående og kan læses i historikken",
      en: "what is recorded under \(what) stays, and can be read in the history")
  }

  private func returned(_ element: RecordedElement) -> String {
    let what = words.recorded(element, called: new.title(of: element)) { new.name($0.kind, $0.id) }
    return words.say(
      da: "det, der er registreret under \(what), gælder igen", en: "what is recorded under \(what) counts again")
  }

  private func title(_ element: RecordedElement) -> String { former { $0.has(element) }.title(of: element) }
}

extension Due.Subject {
  /// Whether a programme has what is due.
  fileprivate func isKnown(to programme: Programme) -> Bool {
    switch self {
    case .milestone(let id): programme.milestone(id) != nil
    case .baseline(let id), .figure(let id): programme.indicator(id) != nil
    case .form(let reference): programme.form(reference.form) != nil
    case .session(let id), .sessions(let id, _), .sessionTime(let id, _): programme.sessionKind(id) != nil
    case .endOfStage(let id): programme.stage(id) != nil
    case .meeting(_, let id): programme.sessionKind(id) != nil
    case .action, .resumption: true
    }
  }
}
