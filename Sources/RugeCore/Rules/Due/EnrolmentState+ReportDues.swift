extension EnrolmentState {
  /// The reports about a day that this enrolment belongs in: of each rule the last that is past and the next.
  func reportDues(in programme: Programme, around today: Day) -> [ReportDue] {
    let timeline = Timeline(self, in: programme, seenFrom: today)
    return programme.reports.flatMap { rule -> [ReportDue] in
      let dues = ReportSchedule(rule, timeline).around(today)
      return [dues.last { $0.on < today }, dues.first { $0.on >= today }].compactMap(\.self).filter {
        isCovered(by: $0, rule, in: programme)
      }
    }
  }

  /// Whether the enrolment was active in the time that a report covers, and as long as the rule asks for.
  ///
  /// One that still runs is taken to run on.
  package func isCovered(by due: ReportDue, _ rule: ReportRule, in programme: Programme) -> Bool {
    guard let begun = begun(in: programme) else { return false }
    let period = due.period ?? min(begun, due.on)...due.on
    let first = max(begun, period.lowerBound)
    let last = ending.map { min($0.on, period.upperBound) } ?? period.upperBound
    guard first <= last else { return false }
    return rule.skipUnder.map { first.adding($0) <= last.adding(days: 1) } ?? true
  }
}
