extension EnrolmentState {
  /// The reminders that are due on a day and have not gone out.
  ///
  /// Of a repeated reminder only the newest occurrence is due: after a holiday nobody finds a pile of old ones.
  package func reminders(in programme: Programme, on today: Day) -> [ReminderDue] {
    guard isActive else { return [] }
    return programme.reminders.flatMap { rule -> [ReminderDue] in
      let quiet = rule.quiet.compactMap { programme.period($0) }
      guard !quiet.contains(where: { $0.firstDayAfter(today) != nil }),
        !(rule.unless?.evaluate(self, in: programme).isMet ?? false)
      else { return [] }
      return matters(of: rule, in: programme).compactMap { matter, anchor in
        guard let day = rule.newestOccurrence(anchor: anchor, quiet: quiet, on: today) else { return nil }
        let reminder = ReminderDue(
          rule: rule, enrolment: enrolment, organisation: organisation, matter: matter, occurrence: day,
          recipients: Dictionary(rule.to.map { ($0, roles[$0] ?? []) }, uniquingKeysWith: { first, _ in first }))
        return remindersSent.contains(reminder.key) ? nil : reminder
      }
    }
  }

  private func matters(of rule: ReminderRule, in programme: Programme) -> [(ReminderDue.Matter, Day)] {
    switch rule.anchor {
    case .eachMilestoneDue:
      milestonePlans(in: programme).compactMap { plan in
        guard begun(in: programme) != nil, plan.isOpen, let due = plan.due.value else { return nil }
        return (.milestone(plan.milestone.id, due: due), due)
      }
    case .lastSession(let kind):
      (sessions[kind]?.last ?? begun(in: programme)).map { [(.silence(kind, since: $0), $0)] } ?? []
    case .day(.enrolment):
      [(.sinceEnrolment(enrolledOn), enrolledOn)]
    case .day(.start(let stage)):
      entered(stage).map { [(.sinceStage(stage, $0), $0)] } ?? []
    default: []
    }
  }
}

extension ReminderRule {
  /// The day of the newest occurrence that has come, after moving it out of quiet periods; `nil` before the first.
  fileprivate func newestOccurrence(anchor: Day, quiet: [CalendarPeriod], on today: Day) -> Day? {
    let first = offset?.day(from: anchor) ?? anchor
    guard first <= today else { return nil }
    let repeats: Span? = if case .every(let span)? = repeats { span } else { nil }
    var number = repeats.map { first.steps(of: $0, until: today) } ?? 0
    // An occurrence may have been moved past today; the one before it then is the newest.
    while number >= 0 {
      let day = outOfQuiet(repeats.map { first.adding($0, times: number) } ?? first, quiet)
      if day <= today { return day }
      number -= 1
    }
    return nil
  }

  private func outOfQuiet(_ day: Day, _ quiet: [CalendarPeriod]) -> Day {
    var day = day
    // Each pass leaves one period; more passes than periods would mean that they cover every day of the year.
    for _ in 0...quiet.count {
      guard let next = quiet.lazy.compactMap({ $0.firstDayAfter(day) }).first else { return day }
      day = next
    }
    return day
  }
}
