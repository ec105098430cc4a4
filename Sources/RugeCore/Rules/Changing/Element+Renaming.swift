extension StageChoice {
  /// The same choice, with the ids that elements have in another version.
  func renamed(_ names: NameChanges) -> StageChoice {
    StageChoice(by: by, form: form.renamed(names), measure: measure, others: others.map { names[.exit, $0] })
  }
}

extension SessionKind.Plan {
  func renamed(_ names: NameChanges) -> SessionKind.Plan {
    switch self {
    case .every, .countPerStage: self
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
    case .records(let id, let state): .records(names[.record, id], state: state)
    case .milestones: self
    }
  }
}

extension Field {
  func renamed(_ names: NameChanges) -> Field {
    guard case .indicator(let indicator) = kind, names[.indicator, indicator] != indicator else { return self }
    return Field(
      id: id, ask: ask, kind: .indicator(names[.indicator, indicator]), isRequired: isRequired, unless: unless)
  }
}

extension FormRound {
  func renamed(_ names: NameChanges) -> FormRound {
    guard case .when(let rule) = window else { return self }
    return FormRound(id: id, window: .when(rule.renamed(names)))
  }
}

extension ReminderRule.Anchor {
  func renamed(_ names: NameChanges) -> ReminderRule.Anchor {
    switch self {
    case .eachMilestoneDue, .eachFigureDue, .eachReportDue: self
    case .milestoneDue(let id): .milestoneDue(names[.milestone, id])
    case .eachFormDue(let id): .eachFormDue(names[.form, id])
    case .lastSession(let id): .lastSession(names[.session, id])
    case .firstSession(let id): .firstSession(names[.session, id])
    case .record(let id, let state): .record(names[.record, id], state: state)
    case .day(let anchor): .day(anchor.renamed(names))
    }
  }
}

extension ReportRule.Section {
  func renamed(_ names: NameChanges) -> ReportRule.Section {
    guard case .element(let id) = self else { return self }
    let record = names[.record, id]
    return .element(record == id ? names[.form, id] : record)
  }
}
