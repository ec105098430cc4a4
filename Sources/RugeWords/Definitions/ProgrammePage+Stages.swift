import RugeCore

extension ProgrammePage {
  /// The way through the programme, with its gates.
  var stages: PageSection {
    section(
      "stages", words.say(da: "Faser", en: "Stages"),
      programme.stages.map { PageItem($0.id.rawValue, title($0.title), sentences($0)) }, isNumbered: true)
  }

  private func sentences(_ stage: Stage) -> [String?] {
    [
      stage.length.map { words.length($0).sentenceStart + "." },
      stage.dates.map(names.period).map {
        words.say(da: "Ligger i perioden »\($0)«.", en: "Takes place in the period “\($0)”.")
      },
      stage.isFollowUp
        ? words.say(
          da: "Opfølgning, når selve forløbet er slut.", en: "Follow-up, after the programme proper.") : nil,
      stage.isOptional ? words.say(da: "Fasen kan springes over.", en: "The stage may be passed over.") : nil,
      stage.isRepeatable ? words.say(da: "Fasen kan tages flere gange.", en: "The stage may be taken again.") : nil,
      stage.capacity.map { words.capacity($0, of: programme).sentenceStart + "." },
      stage.enterWhen.map { condition in
        let clause = names.condition(condition)
        return words.say(
          da: "\(names.aParticipant.sentenceStart) kan gå ind i fasen, når \(clause).",
          en: "\(names.aParticipant.sentenceStart) can enter when \(clause).")
      },
      stage.choice.map { names.choice($0) + "." },
      stage.leaveWhen.map { leaving(stage, when: $0) },
    ]
  }

  private func leaving(_ stage: Stage, when condition: Condition) -> String {
    let (who, clause) = (names.theParticipant.sentenceStart, names.condition(condition))
    guard stage.id != programme.stages.last?.id else {
      return words.say(
        da: "\(who) kan afslutte programmet, når \(clause).", en: "\(who) can finish the programme when \(clause).")
    }
    return words.say(
      da: "\(who) kan gå videre, når \(clause).", en: "\(who) can go on to the next stage when \(clause).")
  }

  /// The ways in which an enrolment can end.
  var exits: PageSection {
    section(
      "exits", words.say(da: "Afslutninger", en: "Exits"),
      programme.exits.map { exit in
        // An exit that is called what it means needs no sentence.
        let meaning = exit.meaning.map(words.meaning).flatMap { $0.sentenceStart == title(exit.title) ? nil : $0 }
        return PageItem(
          exit.id.rawValue, title(exit.title),
          [meaning.map { words.say(da: "Regnes som \($0).", en: "Counts as \($0).") }])
      })
  }
}
