import RugeCore

/// Reports that are about less time than lies between them, or about the time before what is just coming to its end.
struct CoverageRule: DoubtRule {
  /// Any day will do: reports that return come every year.
  private static let sample = Day(year: 2026, month: 6, day: 15)

  /// A report that is due in this last part of a time is meant to be about that time.
  private static let lastPart = 10

  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    guard let sample = Self.sample else { return [] }
    let timeline = Timeline(of: programme, cohort: nil)
    return programme.reports.compactMap { report in
      guard let covers = report.covers else { return nil }
      let dues = ReportSchedule(report, timeline).around(sample)
      let problem: DefinitionProblem
      if isBeforeCutOff(dues, report.due, covers, timeline) {
        problem = .dueBeforeCutOff(report.id.rawValue)
      } else if Self.leavesTimeOut(dues) {
        problem = .leavesTimeOut(report.id.rawValue)
      } else {
        return nil
      }
      return Doubt(
        problem, in: .element(section: "reports", id: report.id, key: "covers"),
        related: .element(section: "reports", id: report.id, key: "due"))
    }
  }

  private static func leavesTimeOut(_ dues: [ReportDue]) -> Bool {
    let periods = dues.compactMap(\.period)
    return zip(periods, periods.dropFirst()).contains { $1.lowerBound > $0.upperBound.adding(days: 1) }
  }

  private func isBeforeCutOff(
    _ dues: [ReportDue], _ due: ReportRule.Due, _ covers: ReportRule.Coverage, _ timeline: Timeline
  ) -> Bool {
    // What is due so long after a period says itself which one it is about.
    if case .after = due { return false }
    return dues.contains { due in
      guard let period = due.period, let next = cutOff(of: covers, after: due.on, timeline) else { return false }
      let remaining = next.days(since: due.on)
      return remaining * Self.lastPart <= next.days(since: period.upperBound)
    }
  }

  /// When what is running on a day comes to its end.
  private func cutOff(of covers: ReportRule.Coverage, after day: Day, _ timeline: Timeline) -> Day? {
    switch covers {
    case .period(let kind):
      let end = kind.containing(day).upperBound
      return end > day ? end : nil
    case .until(let series): return series.day(after: day, on: timeline)
    }
  }
}
