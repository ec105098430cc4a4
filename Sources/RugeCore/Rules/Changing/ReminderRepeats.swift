/// Finds reminders of milestones that were sent and come once more, because the milestone's date or the rule moved.
struct ReminderRepeats {
  private let difference: ProgrammeDifference
  private let today: Day

  init(_ difference: ProgrammeDifference, today: Day) {
    self.difference = difference
    self.today = today
  }

  /// The first occurrence of each under the new version, where it still lies ahead.
  func again(_ state: EnrolmentState, _ next: EnrolmentState) -> [ReminderKey] {
    guard !next.remindersSent.isEmpty else { return [] }
    let plans = next.milestonePlans(in: difference.new, on: today).filter(\.isOpen)
    return difference.new.reminders.flatMap { rule -> [ReminderKey] in
      let keys = next.reminders(sentBy: rule)
      return plans.compactMap { plan in
        guard rule.anchor.concerns(plan.milestone.id), let due = plan.due.value else { return nil }
        let first = rule.offset?.day(from: due) ?? due
        let sent = keys.filter { $0.about == plan.id }
        guard first > today, !sent.isEmpty, !sent.contains(where: { $0.occurrence >= first }) else { return nil }
        return ReminderKey(rule: rule.id, about: plan.id, occurrence: first)
      }
    }
  }
}

extension ReminderRule.Anchor {
  /// Whether it counts from a milestone's due date.
  fileprivate func concerns(_ milestone: ElementID) -> Bool {
    switch self {
    case .eachMilestoneDue: true
    case .milestoneDue(milestone): true
    default: false
    }
  }
}
