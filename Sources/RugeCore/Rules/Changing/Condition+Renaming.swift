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
      .records(
        RecordsTest(
          names[.record, test.kind], states: test.states.map { names.state($0, of: test.kind) }, number: test.number))
    case .agreedAll: self
    case .stage(let id): .stage(names[.stage, id])
    case .exited(let id): .exited(names[.exit, id])
    }
  }
}

extension FormReference {
  package func renamed(_ names: NameChanges) -> FormReference {
    let form = names[.form, form]
    return FormReference(form, round: round.map { names.part(.round, $0, of: .init(.form, form)) })
  }
}

extension IndicatorReference {
  func renamed(_ names: NameChanges) -> IndicatorReference {
    let indicator = names[.indicator, indicator]
    return IndicatorReference(
      indicator, category: category.map { names.part(.category, $0, of: .init(.indicator, indicator)) })
  }
}

extension FormCondition {
  /// The same condition on the answers to a form, by its new id, with the ids that they have there.
  func renamed(_ names: NameChanges, of form: ElementID) -> FormCondition {
    let whole = RecordedElement.Whole(.form, form)
    return switch self {
    case .all(let parts): .all(parts.map { $0.renamed(names, of: form) })
    case .any(let parts): .any(parts.map { $0.renamed(names, of: form) })
    case .atLeast(let count, let parts): .atLeast(count, of: parts.map { $0.renamed(names, of: form) })
    case .field(let id, let answer):
      .field(
        names.part(.field, id, of: whole),
        is: names.answer(answer, to: RecordedElement(.field, names.part(.field, id, of: whole), of: whole)))
    case .number(let id, let test): .number(names.part(.field, id, of: whole), test)
    case .score: self
    }
  }
}

extension NameChanges {
  /// What a state is called, of a kind of record by its old id.
  func state(_ state: ElementID, of kind: ElementID) -> ElementID {
    part(.state, state, of: .init(.record, self[.record, kind]))
  }
}
