/// A report that somebody is owed.
package struct ReportDue: Hashable, Sendable {
  package let rule: ElementID
  /// The cohort it is about, where one is owed for each.
  package let cohort: ElementID?
  /// The enrolment it is about, by number, where one is owed for each.
  package let enrolment: Int64?
  /// The days the report covers; `nil` for everything up to its due date.
  package let period: ClosedRange<Day>?
  package let on: Day
  /// Our own deadline, before the due date.
  package let internalOn: Day?

  package init(
    rule: ElementID, cohort: ElementID? = nil, enrolment: Int64? = nil, period: ClosedRange<Day>?, on: Day,
    internalOn: Day? = nil
  ) {
    self.rule = rule
    self.cohort = cohort
    self.enrolment = enrolment
    self.period = period
    self.on = on
    self.internalOn = internalOn
  }

  /// The next report of each rule that is not past its due date.
  ///
  /// A rule that counts from dates of the cohorts owes one for each cohort; one that counts from what happens to an
  /// enrolment owes one for each enrolment. Where the states of the enrolments are given, a report is left out if none of
  /// them was active as long as the rule asks for.
  ///
  /// - Parameters:
  ///   - programme: The programme.
  ///   - states: The enrolments, where they say what is owed.
  ///   - first: The day of the first enrolment, `nil` where there is none: nothing is owed for a time before anybody took
  ///     part, and the first period is the one in which that day lies. Without it, somebody always did.
  ///   - today: The day that is asked about.
  /// - Returns: The reports, in the order of the rules.
  package static func next(
    of programme: Programme, for states: [EnrolmentState]? = nil, since first: Day? = Day.supported.lowerBound,
    from today: Day
  ) -> [ReportDue] {
    guard let first else { return [] }
    return programme.reports.flatMap { rule -> [ReportDue] in
      if rule.isOwedForEachEnrolment(in: programme) {
        return (states ?? []).compactMap { state in
          let due = ReportSchedule(rule, Timeline(state, in: programme, seenFrom: today)).next(from: today)
          return due.flatMap { state.isCovered(by: $0, rule, in: programme) ? $0.about(state.enrolment) : nil }
        }
      }
      return rule.timelines(in: programme).compactMap { timeline in
        let members = states?.filter { timeline.cohort == nil || $0.cohort == timeline.cohort }
        let since = members.map { members in members.map(\.enrolledOn).min() } ?? first
        guard let due = since.flatMap({ ReportSchedule(rule, timeline).next(from: today, since: $0) }) else {
          return nil
        }
        guard let members, rule.skipUnder != nil else { return due }
        return members.contains { $0.isCovered(by: due, rule, in: programme) } ? due : nil
      }
    }
  }

  private func about(_ enrolment: Int64) -> ReportDue {
    ReportDue(rule: rule, cohort: nil, enrolment: enrolment, period: period, on: on, internalOn: internalOn)
  }
}

extension ReportRule {
  /// Whether nothing but the enrolments can say what is owed.
  package var dependsOnEnrolments: Bool { skipUnder != nil || !anchors.isEmpty }

  /// What its due dates, or the days it covers, count from.
  private var anchors: [DayRule.Anchor] {
    var anchors: [DayRule.Anchor] = []
    switch due {
    case .when(.relative(_, let anchor)), .series(.every(_, let anchor)): anchors.append(anchor)
    case .after, .when, .series: break
    }
    if case .until(.every(_, let anchor))? = covers { anchors.append(anchor) }
    return anchors
  }

  /// Whether only what happens to an enrolment says when it is due.
  fileprivate func isOwedForEachEnrolment(in programme: Programme) -> Bool {
    anchors.contains { anchor in
      switch anchor {
      case .enrolment, .ending: true
      case .start(let id), .end(let id): programme.stage(id).map { $0.dates == nil } ?? false
      case .day: false
      }
    }
  }

  /// One timeline for each cohort where the cohorts' dates matter, else that of the programme.
  fileprivate func timelines(in programme: Programme) -> [Timeline] {
    let whole = Timeline(of: programme, cohort: nil)
    guard anchors.contains(where: { whole.day(of: $0) == nil && !whole.isYearly($0) }) else { return [whole] }
    return programme.cohorts.map { Timeline(of: programme, cohort: $0.id) }
  }
}
