import RugeCore
import RugeWords
import RugeYAML

extension ProgrammeDraft {
  /// The definition as a text with short comments, in the author's language.
  func yaml(_ words: Words) -> String {
    let comments = DefinitionComments(words)
    let sections = [
      opening(comments), roles(comments), admission(comments), stages(comments), exits(comments, words),
      sessions(comments), milestones(comments), figures(comments), reminders(comments), reports(comments),
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

  private func admission(_ comments: DefinitionComments) -> [String] {
    guard let admission else { return [] }
    let fields = admission.questions.flatMap {
      ["      \($0.id):", "        ask: \(YAMLText.scalar($0.text))", "        answer: yes or no"]
    }
    let answers = admission.questions.map { "        - \($0.id): true" }
    return ["# \(comments.admission)", "forms:"] + item(admission.id, admission.title)
      + ["    by: \(adviser.id)", "    fields:"] + fields + ["    passed_when:", "      all:"] + answers
  }

  private func stages(_ comments: DefinitionComments) -> [String] {
    guard let first = stages.first else { return [] }
    let items = stages.flatMap { lines(of: $0, isFirst: $0 == first) }
    let milestone = milestones.first { $0.stage == first.id }?.id
    return ["# \(comments.stages(milestone: milestone))", "stages:"] + items
  }

  private func lines(of stage: Stage, isFirst: Bool) -> [String] {
    var lines = item(stage.id, stage.title)
    if let length = stage.length { lines.append("    length: \(Self.phrase(length))") }
    if isFirst, let admission { lines.append("    enter_when: {form: {id: \(admission.id), passed: true}}") }
    return lines + Self.gate(stage.gate)
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

  private func figures(_ comments: DefinitionComments) -> [String] {
    guard !figures.isEmpty else { return [] }
    let items = figures.flatMap { figure in
      var lines = item(figure.id, figure.title)
      if let unit = figure.unit { lines.append("    unit: \(YAMLText.scalar(unit))") }
      return lines + ["    collect: every \(figure.interval)", "    baseline: enrolment"]
    }
    return ["# \(comments.figures)", "indicators:"] + items
  }

  private func reminders(_ comments: DefinitionComments) -> [String] {
    var items: [String] = []
    if !milestones.isEmpty { items += reminder(comments.reminderID, when: "14 days before each milestone due") }
    if !figures.isEmpty { items += reminder(comments.figureReminderID, when: "7 days before each figure due") }
    return items.isEmpty ? [] : ["# \(comments.reminders)", "reminders:"] + items
  }

  private func reminder(_ id: String, when: String) -> [String] {
    ["  - id: \(id)", "    when: \(when)", "    to: [\(contact.id), \(adviser.id)]"]
  }

  private func reports(_ comments: DefinitionComments) -> [String] {
    guard !reports.isEmpty else { return [] }
    let sections = ["narrative", "progress"] + (figures.isEmpty ? [] : ["indicators"]) + ["deviations"]
    let items = reports.flatMap { report in
      [
        "  - id: \(report.id)",
        "    audience: \(report.audience.rawValue)",
        "    due: 1 month after \(report.period.rawValue) end",
        "    sections: [\(sections.joined(separator: ", "))]",
      ]
    }
    return ["# \(comments.reports)", "reports:"] + items
  }

  private func item(_ id: String, _ title: String) -> [String] {
    ["  - id: \(id)", "    title: \(YAMLText.scalar(title))"]
  }

  /// What must hold at the end of a stage, as the key that says so.
  private static func gate(_ requirements: [GateWish.Requirement]) -> [String] {
    let conditions = requirements.map { requirement in
      switch requirement {
      case .milestone(let id): "milestone: \(id)"
      case .meetings(let id, let count): "sessions: {kind: \(id), at_least: \(count)}"
      }
    }
    guard conditions.count > 1 else { return conditions.map { "    leave_when: {\($0)}" } }
    return ["    leave_when:", "      all:"] + conditions.map { "        - \($0)" }
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
