extension ReminderClock {
  /// Of each series the occasion whose reminder came last.
  func newest(of occasions: [ReminderOccasion]) -> [ReminderOccasion] {
    var order: [String] = []
    var newest: [String: (occasion: ReminderOccasion, on: Day)] = [:]
    for occasion in occasions {
      guard let day = self.newest(of: occasion) else { continue }
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
  ///
  /// - Parameters:
  ///   - occasion: What is reminded of.
  ///   - subject: What it is recorded at.
  ///   - organisation: Whose enrolment that is; `nil` for the programme itself.
  ///   - holders: The people who have a role.
  /// - Returns: None before it has come.
  func reminders(
    of occasion: ReminderOccasion, at subject: Subject, organisation: Int64?, holders: (ElementID) -> [Int64]
  ) -> [ReminderDue] {
    func reminder(_ day: Day, _ to: [ElementID], _ escalation: ReminderDue.Escalation?) -> ReminderDue {
      ReminderDue(
        rule: rule, subject: subject, organisation: organisation, matter: occasion.matter, occurrence: day,
        escalation: escalation,
        recipients: Dictionary(to.map { ($0, holders($0)) }, uniquingKeysWith: { first, _ in first }))
    }
    guard let day = newest(of: occasion) else { return [] }
    let escalated = escalations(of: occasion).map { step, since, on in
      reminder(on, rule.escalations[step - 1].to, ReminderDue.Escalation(step: step, since: since))
    }
    return [reminder(day, rule.to, nil)] + escalated
  }
}
