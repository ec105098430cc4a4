import RugeCore

/// Deadlines of our own that come before what a report covers is over.
struct DeadlineRule: DoubtRule {
  /// Any day will do: reports that return come every year.
  private static let sample = Day(year: 2026, month: 6, day: 15)

  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    guard let sample = Self.sample else { return [] }
    let timeline = Timeline(of: programme, cohort: nil)
    return programme.reports.lazy.filter(\.coversEarlierTime).compactMap { report in
      let dues = ReportSchedule(report, timeline).around(sample)
      guard !dues.isEmpty, dues.allSatisfy(Self.isTooEarly) else { return nil }
      return Doubt(
        .internalTooEarly(report.id.rawValue), in: .element(section: "reports", id: report.id, key: "internal"),
        related: .element(section: "reports", id: report.id, key: "due"))
    }
  }

  private static func isTooEarly(_ due: ReportDue) -> Bool {
    guard let deadline = due.internalOn, let period = due.period else { return false }
    return deadline.adding(days: Int(DueRule.tolerance)) < period.upperBound
  }
}

extension ReportRule {
  /// Whether it is due after the time that it covers; one that covers all up to its due date has its deadline before.
  fileprivate var coversEarlierTime: Bool {
    if internalDeadline == nil { return false }
    if covers != nil { return true }
    return if case .after = due { true } else { false }
  }
}
