import RugeCore

extension ProgrammePage {
  /// The way through the programme, with its gates.
  var stages: [String] {
    guard !programme.stages.isEmpty else { return [] }
    return ["## \(words.say(da: "Faser", en: "Stages"))", ""]
      + programme.stages.enumerated().map { index, stage in
        "\(index + 1). " + entry(stage.title[words.language], sentences(stage))
      }
  }

  private func sentences(_ stage: Stage) -> [String?] {
    [
      stage.length.map { words.length($0).sentenceStart + "." },
      stage.isFollowUp
        ? words.say(
          da: "Opfølgning, når selve forløbet er slut.", en: "Follow-up, after the programme proper.") : nil,
      stage.enterWhen.map { condition in
        let clause = names.condition(condition)
        return words.say(
          da: "En organisation kan gå ind i fasen, når \(clause).", en: "An organisation can enter when \(clause).")
      },
      stage.leaveWhen.map { condition in
        let clause = names.condition(condition)
        return words.say(
          da: "Den kan gå videre, når \(clause).", en: "It can go on to the next stage when \(clause).")
      },
    ]
  }

  /// The ways in which an enrolment can end.
  var exits: [String] {
    section(words.say(da: "Afslutninger", en: "Exits"), programme.exits) { markdown($0.title[words.language]) }
  }

  /// The kinds of session.
  var sessions: [String] {
    section(words.say(da: "Møder", en: "Sessions"), programme.sessions) { kind in
      let details = [
        kind.shape.map(words.shape),
        kind.plan.map(names.plan),
        kind.length.map { words.say(da: "\(words.span($0)) ad gangen", en: "\(words.span($0)) each") },
        kind.host.map { words.say(da: "holdes af \(names.role($0))", en: "held by \(names.role($0))") },
        kind.attendance.map(words.attendance),
      ].compactMap { $0 }
      return entry(
        kind.title[words.language], [details.isEmpty ? nil : details.joined(separator: ", ").sentenceStart + "."])
    }
  }

  /// What must be reached, by when, and who says that it is.
  var milestones: [String] {
    section(words.say(da: "Milepæle", en: "Milestones"), programme.milestones) { milestone in
      entry(milestone.title[words.language], sentences(milestone))
    }
  }

  private func sentences(_ milestone: Milestone) -> [String?] {
    [
      milestone.stage.map { id in
        words.say(da: "Hører til fasen »\(names.stage(id))«.", en: "Belongs to the stage “\(names.stage(id))”.")
      },
      milestone.need == .agreed
        ? words.say(da: "Kræves kun, hvor det er aftalt.", en: "Needed only where that is agreed.") : nil,
      milestone.due.map(due),
      milestone.evidence.map(evidence),
      milestone.reviewedBy.map { role in
        words.say(da: "Godkendes af: \(names.role(role)).", en: "Accepted by: \(names.role(role)).")
      },
    ]
  }

  private func due(_ due: Milestone.Due) -> String {
    switch due {
    case .agreed:
      words.say(da: "Fristen aftales med organisationen.", en: "The due date is agreed with the organisation.")
    case .repeating(let series):
      words.say(da: "Frist: \(names.series(series)).", en: "Due: \(names.series(series)).")
    case .when(let rule): words.say(da: "Frist: \(names.dayRule(rule)).", en: "Due: \(names.dayRule(rule)).")
    }
  }

  private func evidence(_ kind: Milestone.EvidenceKind) -> String {
    switch kind {
    case .file: words.say(da: "Vises med en fil.", en: "Shown by a file.")
    case .link: words.say(da: "Vises med et link.", en: "Shown by a link.")
    case .text: words.say(da: "Vises med en tekst.", en: "Shown by a text.")
    }
  }
}
