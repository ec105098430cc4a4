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
      let due = newest(occasions(of: rule, clock, in: programme, on: today), clock).flatMap { occasion in
        reminders(of: rule, occasion, clock)
      }
      let sent = reminders(sentBy: rule)
      return due.filter { !sent.contains($0.key) }
    }
  }

  /// Of each series the occasion whose reminder came last.
  private func newest(_ occasions: [ReminderOccasion], _ clock: ReminderClock) -> [ReminderOccasion] {
    var order: [String] = []
    var newest: [String: (occasion: ReminderOccasion, on: Day)] = [:]
    for occasion in occasions {
      guard let day = clock.newest(of: occasion) else { continue }
      let series = occasion.matter.series
      guard let known = newest[series] else {
        order.append(series)
        newest[series] = (occasion, day)
        continue
      }
      if (known.on, known.occasion.anchor) <= (day, occasion.anchor) { newest[series] = (occasion, day) }
    }
    return order.compactMap { newest[$0]?.occasion }
  }

  /// The reminder itself, and those to others because it has waited too long.
  private func reminders(
    of rule: ReminderRule, _ occasion: ReminderOccasion, _ clock: ReminderClock
  ) -> [ReminderDue] {
    func reminder(_ day: Day, _ to: [ElementID], _ escalation: ReminderDue.Escalation?) -> ReminderDue {
      ReminderDue(
        rule: rule, enrolment: enrolment, organisation: organisation, matter: occasion.matter, occurrence: day,
        escalation: escalation,
        recipients: Dictionary(to.map { ($0, roles[$0] ?? []) }, uniquingKeysWith: { first, _ in first }))
    }
    guard let day = clock.newest(of: occasion) else { return [] }
    let escalated = clock.escalations(of: occasion).map { step, since, on in
      reminder(on, rule.escalations[step - 1].to, ReminderDue.Escalation(step: step, since: since))
    }
    return [reminder(day, rule.to, nil)] + escalated
  }
}
