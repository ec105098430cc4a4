extension DayRule {
  /// The same rule, with the ids that stages have in another version.
  func renamed(_ names: NameChanges) -> DayRule {
    switch self {
    case .fixed: self
    case .relative(let offset, let anchor): .relative(offset, anchor.renamed(names))
    }
  }
}

extension DayRule.Anchor {
  func renamed(_ names: NameChanges) -> DayRule.Anchor {
    switch self {
    case .enrolment, .ending, .day: self
    // A period of the calendar has no other name, so that only stages are found.
    case .start(let id): .start(of: names[.stage, id])
    case .end(let id): .end(of: names[.stage, id])
    }
  }
}

extension DaySeries {
  func renamed(_ names: NameChanges) -> DaySeries {
    switch self {
    case .every(let span, let anchor): .every(span, from: anchor.renamed(names))
    case .lastDay, .everyYear: self
    }
  }
}

extension Milestone.Due {
  func renamed(_ names: NameChanges) -> Milestone.Due {
    switch self {
    case .when(let rule): .when(rule.renamed(names))
    case .repeating(let series): .repeating(series.renamed(names))
    case .agreed: self
    }
  }
}

extension ReportRule.Due {
  func renamed(_ names: NameChanges) -> ReportRule.Due {
    switch self {
    case .after: self
    case .when(let rule): .when(rule.renamed(names))
    case .series(let series): .series(series.renamed(names))
    }
  }
}

extension ReportRule.Coverage {
  func renamed(_ names: NameChanges) -> ReportRule.Coverage {
    switch self {
    case .period: self
    case .until(let series): .until(series.renamed(names))
    }
  }
}
