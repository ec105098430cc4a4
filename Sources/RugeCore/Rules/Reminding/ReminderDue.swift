/// A reminder that should go out now.
package struct ReminderDue: Hashable, Sendable {
  /// What somebody is reminded of.
  package enum Matter: Hashable, Sendable {
    /// A milestone, or one occurrence of a repeating one.
    case milestone(ElementID, due: Day)
    case form(FormReference, due: Day)
    case figure(ElementID, due: Day)
    /// A report, with our own deadline where there is one before it is due.
    case report(ElementID, due: Day, internally: Day?)
    /// No session of a kind since a day; where there never was one, since the day from which they were expected.
    case silence(ElementID, since: Day, never: Bool = false)
    /// The first session of a kind was held.
    case firstSession(ElementID, Day)
    /// A record has been in a state since a day.
    case record(RecordID, kind: ElementID, state: ElementID, since: Day)
    case sinceEnrolment(Day)
    /// The enrolment has been completed.
    case sinceEnding(Day)
    /// A stage that has been entered.
    case sinceStage(ElementID, Day)
    /// The first day of a stage that has not been entered, or of a period of the calendar.
    case start(ElementID, Day)
    /// The last day of a stage, or of a period of the calendar.
    case end(ElementID, Day)
    /// A named day of the calendar.
    case day(ElementID, Day)
  }

  /// That it goes to others, because it has waited for so long.
  package struct Escalation: Hashable, Sendable {
    /// 1 is the first that the rule names.
    package let step: Int
    /// The day the reminder became due to those who were told first.
    package let since: Day

    package init(step: Int, since: Day) {
      self.step = step
      self.since = since
    }
  }

  package let rule: ReminderRule
  /// What it is recorded at when it has gone out: the enrolment, or the version of a programme whose own record it is.
  package let subject: Subject
  /// `nil` for a record of the programme itself.
  package let organisation: Int64?
  package let matter: Matter
  /// The day it became due, moved out of quiet periods.
  package let occurrence: Day
  /// `nil` for the reminder itself.
  package let escalation: Escalation?
  /// The people of each role that is reminded; empty where nobody holds the role.
  package let recipients: [ElementID: [Int64]]

  package init(
    rule: ReminderRule, subject: Subject, organisation: Int64?, matter: Matter, occurrence: Day,
    escalation: Escalation? = nil, recipients: [ElementID: [Int64]]
  ) {
    self.rule = rule
    self.subject = subject
    self.organisation = organisation
    self.matter = matter
    self.occurrence = occurrence
    self.escalation = escalation
    self.recipients = recipients
  }

  /// The roles that are reminded, in the order of the rule.
  package var to: [ElementID] {
    escalation.map { rule.escalations[$0.step - 1].to } ?? rule.to
  }

  /// What makes it the same reminder when it is looked for again.
  package var key: ReminderKey {
    let about = [matter.about, escalation.map { "+\($0.step)" }].compactMap(\.self).joined()
    return ReminderKey(rule: rule.id, about: about.isEmpty ? nil : ElementID(about), occurrence: occurrence)
  }
}

extension ReminderDue.Matter {
  /// What tells it from others of the same rule: the milestone, the round, the record.
  fileprivate var about: String? {
    switch self {
    case .milestone(let id, _), .figure(let id, _), .report(let id, _, _): id.rawValue
    case .form(let reference, _): reference.description
    case .record(let id, _, _, _): id.description
    case .silence, .firstSession, .sinceEnrolment, .sinceEnding, .sinceStage, .start, .end, .day: nil
    }
  }

  /// What of several reminders only the newest counts for.
  ///
  /// The occurrences of a milestone, the rounds of a figure, the reports of a rule and the years of a day follow one upon
  /// the other: a new one takes the place of the last. The rounds of a form each ask for something else.
  var series: String {
    switch self {
    case .milestone(let id, _): Milestone.parts(of: id).milestone.rawValue
    default: about ?? ""
    }
  }

  /// The due date of what somebody is reminded of, if it has one.
  package var due: Day? {
    switch self {
    case .milestone(_, let due), .form(_, let due), .figure(_, let due), .report(_, let due, _): due
    case .silence, .firstSession, .record, .sinceEnrolment, .sinceEnding, .sinceStage, .start, .end, .day: nil
    }
  }
}
