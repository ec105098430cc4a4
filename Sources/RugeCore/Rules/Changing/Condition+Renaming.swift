extension Condition {
  /// The same condition, with the ids that elements have in another version.
  func renamed(_ names: NameChanges) -> Condition {
    switch self {
    case .all(let parts): .all(parts.map { $0.renamed(names) })
    case .any(let parts): .any(parts.map { $0.renamed(names) })
    case .atLeast(let count, let parts): .atLeast(count, of: parts.map { $0.renamed(names) })
    case .milestone(let id): .milestone(names[.milestone, id])
    case .milestones: self
    case .form(let reference, let test): .form(reference.renamed(names), test)
    case .sessions(let test):
      .sessions(SessionsTest(test.kind.map { names[.session, $0] }, test.measure))
    case .indicator(let reference, let test): .indicator(reference.renamed(names), test)
    case .signed(let id): .signed(names[.agreement, id])
    case .records(let test):
      .records(RecordsTest(names[.record, test.kind], states: test.states, number: test.number))
    case .agreedAll: self
    case .stage(let id): .stage(names[.stage, id])
    case .exited(let id): .exited(names[.exit, id])
    }
  }
}

extension FormReference {
  func renamed(_ names: NameChanges) -> FormReference { FormReference(names[.form, form], round: round) }
}

extension IndicatorReference {
  func renamed(_ names: NameChanges) -> IndicatorReference {
    IndicatorReference(names[.indicator, indicator], category: category)
  }
}
