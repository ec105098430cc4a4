extension StageChoice {
  /// The same choice, with the ids that elements have in another version.
  func renamed(_ names: NameChanges) -> StageChoice {
    StageChoice(
      by: by.map { names[.role, $0] }, form: form.renamed(names), measure: measure,
      others: others.map { names[.exit, $0] })
  }
}

extension SessionKind.Plan {
  func renamed(_ names: NameChanges) -> SessionKind.Plan {
    switch self {
    case .countPerStage: self
    case .every(let span, let stage): .every(span, stage: stage.map { names[.stage, $0] })
    case .count(let count, let stage): .count(count, stage: stage.map { names[.stage, $0] })
    case .time(let span, let stage): .time(span, stage: stage.map { names[.stage, $0] })
    }
  }
}

extension CountRule {
  func renamed(_ names: NameChanges) -> CountRule {
    switch self {
    case .sessions(let id): .sessions(names[.session, id])
    case .hours(let id): .hours(names[.session, id])
    case .attendance(let id): .attendance(names[.session, id])
    case .records(let id, let state): .records(names[.record, id], state: state.map { names.state($0, of: id) })
    case .milestones: self
    }
  }
}

extension Field {
  /// The same question beside those of another version, without the ids that it had before.
  func renamed(_ names: NameChanges) -> Field {
    Field(
      id: id, ask: ask, kind: kind.renamed(names), optionTitles: optionTitles, isRequired: isRequired, unless: unless)
  }
}

extension Form.Respondent {
  func renamed(_ names: NameChanges) -> Form.Respondent {
    switch self {
    case .role(let id): .role(names[.role, id])
    case .eachInRole(let id): .eachInRole(names[.role, id])
    case .participant, .eachParticipant: self
    }
  }
}

extension Party {
  func renamed(_ names: NameChanges) -> Party {
    if case .role(let id) = self { .role(names[.role, id]) } else { self }
  }
}

extension RecordKind.About {
  func renamed(_ names: NameChanges) -> RecordKind.About {
    if case .role(let id) = self { .role(names[.role, id]) } else { self }
  }
}

extension ReminderRule.Escalation {
  func renamed(_ names: NameChanges) -> ReminderRule.Escalation {
    ReminderRule.Escalation(after: after, to: to.map { names[.role, $0] })
  }
}

extension FormRound {
  /// The same round beside those of another version, without the ids that it had before.
  func renamed(_ names: NameChanges) -> FormRound {
    guard case .when(let rule) = window else { return FormRound(id: id, title: title, window: window) }
    return FormRound(id: id, title: title, window: .when(rule.renamed(names)))
  }
}

extension IndicatorCategory {
  /// The same category beside those of another version, without the ids that it had before.
  var withoutFormerIDs: IndicatorCategory { IndicatorCategory(id: id, title: title, merges: merges, weight: weight) }
}

extension ReminderRule.Anchor {
  func renamed(_ names: NameChanges) -> ReminderRule.Anchor {
    switch self {
    case .eachMilestoneDue, .eachFigureDue, .eachReportDue: self
    case .milestoneDue(let id): .milestoneDue(names[.milestone, id])
    case .eachFormDue(let id): .eachFormDue(names[.form, id])
    case .lastSession(let id): .lastSession(names[.session, id])
    case .firstSession(let id): .firstSession(names[.session, id])
    case .record(let id, let state): .record(names[.record, id], state: names.state(state, of: id))
    case .day(let anchor): .day(anchor.renamed(names))
    }
  }
}

extension ReportRule {
  /// The same report for the ids that elements have in another version.
  package func renamed(_ names: NameChanges) -> ReportRule {
    ReportRule(
      id: names[.report, id], title: title, formerly: formerly, audience: audience, to: to.map { names[.role, $0] },
      due: due.renamed(names), covers: covers.map { $0.renamed(names) }, internalDeadline: internalDeadline,
      skipUnder: skipUnder, compares: compares, sections: sections.map { $0.renamed(names) })
  }
}

extension ReportRule.Section {
  func renamed(_ names: NameChanges) -> ReportRule.Section {
    guard case .element(let id) = self else { return self }
    let record = names[.record, id]
    return .element(record == id ? names[.form, id] : record)
  }
}
