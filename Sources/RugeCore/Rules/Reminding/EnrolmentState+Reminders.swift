extension EnrolmentState {
  /// The reminders that are due on a day and have not gone out.
  ///
  /// None goes out while the enrolment rests.
  ///
  /// Of a repeated reminder only the newest occurrence is due: after a holiday nobody finds a pile of old ones. The same
  /// goes for what returns: a missed round, report or occurrence of a milestone gives way to the one after it.
  package func reminders(in programme: Programme, on today: Day) -> [ReminderDue] {
    guard pause == nil else { return [] }
    let pauses = rests()
    return programme.reminders.flatMap { rule -> [ReminderDue] in
      let quiet = rule.quiet.compactMap { programme.period($0, cohort: cohort) }
      let clock = ReminderClock(rule, quiet: quiet, pauses: pauses, on: today)
      guard !clock.isQuiet, !(rule.unless?.evaluate(self, in: programme, on: today).isMet ?? false) else { return [] }
      let occasions = clock.newest(of: occasions(of: rule, clock, in: programme, on: today))
      let due = occasions.flatMap { occasion in
        clock.reminders(of: occasion, at: .enrolment(enrolment), organisation: organisation) { roles[$0] ?? [] }
      }
      let sent = reminders(sentBy: rule)
      return due.filter { !sent.contains($0.key) }
    }
  }
}
