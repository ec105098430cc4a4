import RugeCore

extension ProgrammePage {
  /// What must be reached, by when, and who says that it is.
  var milestones: PageSection {
    section(
      "milestones", words.say(da: "Milepæle", en: "Milestones"),
      programme.milestones.map { PageItem($0.id.rawValue, title($0.title), sentences($0)) })
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
      milestone.reachedWhen.map { condition in
        let clause = names.condition(condition)
        return words.say(da: "Nås af sig selv, når \(clause).", en: "Reached by itself when \(clause).")
      },
      weight(milestone.weight),
    ]
  }

  private func due(_ due: Milestone.Due) -> String {
    switch due {
    case .agreed:
      words.say(
        da: "Fristen \(names.agreedWithParticipant).", en: "The due date is \(names.agreedWithParticipant).")
    case .when(let rule): words.say(da: "Frist: \(names.due(rule)).", en: "Due: \(names.due(rule)).")
    case .repeating(let series):
      words.say(
        da: "Skal nås igen og igen, med frist \(names.series(series)).",
        en: "To be reached again and again, due \(names.series(series)).")
    }
  }

  private func weight(_ weight: Quantity) -> String? {
    guard weight.millionths != 1_000_000 else { return nil }
    let counts = words.counts(weight).sentenceStart
    return words.say(da: "\(counts) i den samlede fremdrift.", en: "\(counts) in the overall progress.")
  }
}
