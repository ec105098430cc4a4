import RugeCore

/// Reports that are to compare the last figure of a period with the first, without a period or without figures.
struct ComparisonRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    programme.reports.lazy.filter { $0.compares == .period }.flatMap { report in
      let part = DefinitionPart.element(section: "reports", id: report.id, key: "compares")
      var lacks: [DefinitionProblem.ComparisonLack] = []
      if !report.coversPeriod { lacks.append(.period) }
      if !report.sections.contains(.indicators) { lacks.append(.indicators) }
      return lacks.map { Doubt(.comparesNothing(lacking: $0), in: part) }
    }
  }
}

extension ReportRule {
  /// Whether it is about a stretch of time, rather than about everything up to its due date.
  fileprivate var coversPeriod: Bool {
    if covers != nil { return true }
    return if case .when = due { false } else { true }
  }
}
