import RugeCore
import RugeDefinition
import RugeWords
import RugeYAML

extension ProgrammeDraft {
  /// The definition as a text with short comments, in the author's language.
  func yaml(_ words: Words) -> String {
    let comments = DefinitionComments(words)
    let sections = [
      opening(comments), roles(comments), admission(comments), stages(comments), exits(comments),
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
      participant.map { "enrols:\n  kind: \($0.id)\n  title: \(YAMLText.scalar($0.title))" },
      length.map { "length: \($0.phrase)" },
    ].compactMap { $0 }
  }

  /// The roles that something in the definition uses.
  private func roles(_ comments: DefinitionComments) -> [String] {
    let isReminded = !milestones.isEmpty || !figures.isEmpty
    let hasAdviser = isReminded || admission != nil || !meetings.isEmpty
    guard hasAdviser else { return [] }
    // A title may have commas, which part the entries of a list in one line.
    return ["# \(comments.roles)", "roles:", "  \(adviser.id):", "    title: \(YAMLText.scalar(adviser.title))"]
      + (isReminded
        ? [
          "  \(contact.id):", "    title: \(YAMLText.scalar(contact.title))",
          "    of: \(participant?.id ?? "organisation")",
        ] : [])
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
    if let length = stage.length { lines.append("    length: \(length.phrase)") }
    if isFirst, let admission { lines.append("    enter_when: {form: {id: \(admission.id), passed: true}}") }
    return lines + Self.gate(stage.gate)
  }

  private func exits(_ comments: DefinitionComments) -> [String] {
    ["# \(comments.exits)", "exits:"]
      + comments.usualExits.map { "  \($0.id): {title: \($0.title), means: \($0.meaning.rawValue)}" }
  }

  private func sessions(_ comments: DefinitionComments) -> [String] {
    guard !meetings.isEmpty else { return [] }
    let items = meetings.flatMap { meeting in
      item(meeting.id, meeting.title) + ["    host: \(adviser.id)"]
        + [meeting.plan.map { "    plan: \($0.phrase)" }, meeting.length.map { "    length: \($0.phrase)" }]
        .compactMap(\.self)
    }
    return ["# \(comments.sessions)", "sessions:"] + items
  }

  private func milestones(_ comments: DefinitionComments) -> [String] {
    guard !milestones.isEmpty else { return [] }
    let items = milestones.flatMap { milestone in
      item(milestone.id, milestone.title) + (milestone.stage.map { ["    stage: \($0)"] } ?? [])
        + ["    due: \(milestone.due.phrase)", "    reviewed_by: \(adviser.id)"]
    }
    return ["# \(comments.milestones)", "milestones:"] + items
  }

  private func figures(_ comments: DefinitionComments) -> [String] {
    guard !figures.isEmpty else { return [] }
    let items = figures.flatMap { figure in
      var lines = item(figure.id, figure.title)
      if let unit = figure.unit { lines.append("    unit: \(YAMLText.scalar(unit))") }
      let collection = FigureCollection.every(figure.interval, untilAfterEnd: nil)
      return lines + ["    collect: \(collection.phrase)", "    baseline: enrolment"]
    }
    return ["# \(comments.figures)", "indicators:"] + items
  }

  private func reminders(_ comments: DefinitionComments) -> [String] {
    var items: [String] = []
    if !milestones.isEmpty { items += reminder(comments.reminderID, days: 14, before: .eachMilestoneDue) }
    if !figures.isEmpty { items += reminder(comments.figureReminderID, days: 7, before: .eachFigureDue) }
    return items.isEmpty ? [] : ["# \(comments.reminders)", "reminders:"] + items
  }

  private func reminder(_ id: String, days: Int, before anchor: ReminderRule.Anchor) -> [String] {
    let time = ReminderTime(Offset(Span(days, .day), .before), anchor)
    return ["  - id: \(id)", "    when: \(time.phrase)", "    to: [\(contact.id), \(adviser.id)]"]
  }

  private func reports(_ comments: DefinitionComments) -> [String] {
    guard !reports.isEmpty else { return [] }
    let sections = ["narrative", "progress"] + (figures.isEmpty ? [] : ["indicators"]) + ["deviations"]
    let items = reports.flatMap { report in
      item(report.id, report.title) + [
        "    audience: \(report.audience.rawValue)",
        "    due: \(ReportRule.Due.after(Span(1, .month), report.period).phrase)",
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
}
