import RugeCore
import RugeWords
import RugeYAML

extension ProgrammeDraft {
  /// The definition as a text with short comments, in the author's language.
  func yaml(_ words: Words) -> String {
    let comments = DefinitionComments(words)
    let sections = [
      opening(comments), roles(comments), stages(comments), exits(comments, words), sessions(comments),
      milestones(comments), reminders(comments), reports(comments),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func opening(_ comments: DefinitionComments) -> [String] {
    [
      "# \(comments.opening)",
      "programme: \(id)",
      "title: \(YAMLText.scalar(title))",
      host.map { "host: \(YAMLText.scalar($0))" },
      participant.map { "enrols: {kind: \($0.id), title: \(YAMLText.scalar($0.title))}" },
      length.map { "length: \(Self.phrase($0))" },
    ].compactMap { $0 }
  }

  private func roles(_ comments: DefinitionComments) -> [String] {
    [
      "# \(comments.roles)",
      "roles:",
      "  \(adviser.id): {title: \(YAMLText.scalar(adviser.title))}",
      "  \(contact.id): {title: \(YAMLText.scalar(contact.title)), of: \(participant?.id ?? "organisation")}",
    ]
  }

  private func stages(_ comments: DefinitionComments) -> [String] {
    guard let first = stages.first else { return [] }
    let items = stages.flatMap { stage in
      item(stage.id, stage.title) + (stage.length.map { ["    length: \(Self.phrase($0))"] } ?? [])
    }
    let milestone = milestones.first { $0.stage == first.id }?.id
    return ["# \(comments.stages(milestone: milestone))", "stages:"] + items
  }

  private func exits(_ comments: DefinitionComments, _ words: Words) -> [String] {
    [
      "# \(comments.exits)",
      "exits:",
      words.say(
        da: "  gennemført: {title: Gennemført, means: completed}",
        en: "  completed: {title: Completed, means: completed}"
      ),
      words.say(
        da: "  stoppet: {title: Stoppet undervejs, means: dropped}",
        en: "  stopped: {title: Stopped on the way, means: dropped}"),
    ]
  }

  private func sessions(_ comments: DefinitionComments) -> [String] {
    guard !meetings.isEmpty else { return [] }
    let items = meetings.flatMap { meeting in
      item(meeting.id, meeting.title) + ["    host: \(adviser.id)"]
        + (meeting.plan.map { ["    plan: \(Self.phrase($0))"] } ?? [])
    }
    return ["# \(comments.sessions)", "sessions:"] + items
  }

  private func milestones(_ comments: DefinitionComments) -> [String] {
    guard !milestones.isEmpty else { return [] }
    let items = milestones.flatMap { milestone in
      let anchor = milestone.stage.map { "start of \($0)" } ?? "enrolment"
      let due = milestone.due.map { "\($0) after \(anchor)" } ?? "agreed"
      return item(milestone.id, milestone.title) + (milestone.stage.map { ["    stage: \($0)"] } ?? [])
        + ["    due: \(due)", "    reviewed_by: \(adviser.id)"]
    }
    return ["# \(comments.milestones)", "milestones:"] + items
  }

  private func reminders(_ comments: DefinitionComments) -> [String] {
    guard !milestones.isEmpty else { return [] }
    return [
      "# \(comments.reminders)",
      "reminders:",
      "  - id: \(comments.reminderID)",
      "    when: 14 days before each milestone due",
      "    to: [\(contact.id), \(adviser.id)]",
    ]
  }

  private func reports(_ comments: DefinitionComments) -> [String] {
    guard !reports.isEmpty else { return [] }
    let items = reports.flatMap { report in
      [
        "  - id: \(report.id)",
        "    audience: \(report.audience.rawValue)",
        "    due: 1 month after \(report.period.rawValue) end",
        "    sections: [narrative, progress, deviations]",
      ]
    }
    return ["# \(comments.reports)", "reports:"] + items
  }

  private func item(_ id: String, _ title: String) -> [String] {
    ["  - id: \(id)", "    title: \(YAMLText.scalar(title))"]
  }

  /// A length as the language of programmes spells it.
  private static func phrase(_ length: ProgrammeLength) -> String {
    switch length {
    case .open: "open"
    case .between(let shortest, let longest) where shortest == longest: "\(shortest)"
    case .between(let shortest, let longest):
      (shortest.unit == longest.unit ? "\(shortest.count)" : "\(shortest)") + " to \(longest)"
    }
  }

  private static func phrase(_ plan: Meeting.Plan) -> String {
    switch plan {
    case .every(let interval): "every \(interval)"
    case .count(let count): "\(count)"
    }
  }
}
