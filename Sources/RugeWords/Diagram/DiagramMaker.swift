import RugeCore

/// Says a programme in the short texts of a picture.
struct DiagramMaker {
  let names: ProgrammeWords

  var words: Words { names.words }
  var programme: Programme { names.programme }

  var diagram: CourseDiagram {
    CourseDiagram(
      language: words.language.rawValue,
      title: title(programme.title),
      facts: programme.length.map { [words.length($0).sentenceStart] } ?? [],
      start: words.say(da: "Optagelse", en: "Enrolment"),
      steps: programme.stages.isEmpty ? [restingStep] : programme.stages.indices.map(step),
      followUp: words.say(da: "Efter forløbet", en: "After the programme"),
      anywhere: DiagramGroup(
        words.say(da: "I hele forløbet", en: "Throughout the programme"),
        programme.milestones.filter { $0.stage == nil }.map(milestone)),
      exits: DiagramGroup(words.say(da: "Afslutning", en: "End"), exits),
      bands: bands)
  }

  func title(_ text: LocalisedText) -> String { text[words.language] }

  private func step(_ index: Int) -> DiagramStep {
    let stage = programme.stages[index]
    let others = stage.choice?.others
    return DiagramStep(
      DiagramNote(title(stage.title), details(stage)),
      gate: gate(into: stage, from: index > 0 ? programme.stages[index - 1] : nil),
      others: others.flatMap { exit in programme.exits.firstIndex { $0.id == exit } },
      milestones: programme.milestones.filter { $0.stage == stage.id }.map(milestone), isFollowUp: stage.isFollowUp,
      repeats: stage.isRepeatable)
  }

  private func details(_ stage: Stage) -> [String] {
    let dates = stage.dates.map { id in
      let days: String? =
        if case .fixed(let range)? = programme.period(id)?.dates { words.dates(.fixed(range)) } else { nil }
      let name = names.period(id)
      return days?.sentenceStart ?? words.say(da: "Perioden »\(name)«", en: "The period “\(name)”")
    }
    return [
      stage.length.map { words.length($0).sentenceStart }, dates,
      stage.capacity.map { words.capacity($0).sentenceStart },
      stage.isOptional ? words.say(da: "Kan springes over", en: "May be passed over") : nil,
      stage.isRepeatable ? words.say(da: "Kan tages flere gange", en: "May be taken again") : nil,
    ].compactMap { $0 }
  }

  /// A programme without stages has enrolments that are active, at rest or ended.
  private var restingStep: DiagramStep {
    DiagramStep(
      DiagramNote(words.say(da: "Aktiv", en: "Active"), [words.say(da: "uden faser", en: "without stages")]),
      rest: DiagramNote(
        words.say(da: "I dvale", en: "Dormant"),
        [words.say(da: "sat på pause; kan blive aktiv igen", en: "on hold; may become active again")]))
  }

  private func gate(into stage: Stage, from before: Stage?) -> [String] {
    [
      before?.leaveWhen.map { condition in
        let clause = names.condition(condition)
        return words.say(da: "Videre, når \(clause).", en: "Goes on when \(clause).")
      },
      stage.enterWhen.map { condition in
        let clause = names.condition(condition)
        return words.say(da: "Ind, når \(clause).", en: "Enters when \(clause).")
      },
      stage.choice.map { names.choice($0) + "." },
    ].compactMap { $0 }
  }

  private func milestone(_ milestone: Milestone) -> DiagramNote {
    let need = milestone.need == .agreed ? words.say(da: "hvis aftalt", en: "where agreed") : nil
    let parts = [milestone.due.map(due), need].compactMap { $0 }
    return DiagramNote(title(milestone.title), parts.isEmpty ? [] : [parts.joined(separator: "; ").sentenceStart])
  }

  private func due(_ due: Milestone.Due) -> String {
    switch due {
    case .agreed: words.say(da: "fristen aftales", en: "due date is agreed")
    case .when(let rule): words.say(da: "frist: \(names.due(rule))", en: "due: \(names.due(rule))")
    case .repeating(let series): words.say(da: "frist: \(names.series(series))", en: "due: \(names.series(series))")
    }
  }

  private var exits: [DiagramNote] {
    let notes = programme.exits.map { exit in
      // An exit that is called what it means needs no second line.
      let meaning = exit.meaning.map(words.meaning).map { $0.sentenceStart }
      return DiagramNote(title(exit.title), meaning.map { $0 == title(exit.title) ? [] : [$0] } ?? [])
    }
    return notes.isEmpty ? [DiagramNote(words.say(da: "Afsluttet", en: "Ended"))] : notes
  }
}
