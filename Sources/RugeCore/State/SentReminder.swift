/// A reminder that went out, as it was recorded, with the changes of ids that came afterwards.
///
/// A record says what it was about by an id alone. Of which kind that is only the rule of the reminder says, which a
/// programme has: a form may have another id from now on while a milestone keeps the same one.
package struct SentReminder: Hashable, Sendable {
  package private(set) var rule: ElementID
  private let about: ElementID?
  private let occurrence: Day
  private var renamings: [Renaming] = []

  init(rule: ElementID, about: ElementID?, occurrence: Day) {
    self.rule = rule
    self.about = about
    self.occurrence = occurrence
  }

  /// What makes it the same reminder, under the ids of today.
  ///
  /// - Parameter kind: What the rule reminds of; `nil` where it has no id of its own.
  /// - Returns: The key, under which a reminder that is due is found.
  package func key(about kind: ElementKind?) -> ReminderKey {
    let present = kind.flatMap { kind in
      about.map { about in renamings.reduce(about) { $1.reminded($0, of: kind) } }
    }
    return ReminderKey(rule: rule, about: present ?? about, occurrence: occurrence)
  }

  /// The same after a change of an id.
  func renamed(_ renaming: Renaming) -> SentReminder {
    var sent = self
    sent.rule = renaming.name(.reminder, rule)
    if about != nil, renaming.kind.isRemindedOf { sent.renamings.append(renaming) }
    return sent
  }
}

extension EnrolmentState {
  /// The reminders of a rule that went out, under the ids of the rule's programme.
  package func reminders(sentBy rule: ReminderRule) -> Set<ReminderKey> {
    Set(remindersSent.filter { $0.rule == rule.id }.map { $0.key(about: rule.anchor.subject) })
  }
}

extension ReminderRule.Anchor {
  /// The kind of what somebody is reminded of, where it is told from others by an id.
  var subject: ElementKind? {
    switch self {
    case .eachMilestoneDue, .milestoneDue: .milestone
    case .eachFormDue: .form
    case .eachFigureDue: .indicator
    case .eachReportDue: .report
    case .lastSession, .firstSession, .record, .day: nil
    }
  }
}

extension ElementKind {
  fileprivate var isRemindedOf: Bool {
    switch self {
    case .milestone, .form, .round, .indicator, .report: true
    default: false
    }
  }
}
