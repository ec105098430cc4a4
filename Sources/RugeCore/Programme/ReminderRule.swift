/// When someone is reminded of something, and when not.
package struct ReminderRule: Hashable, Sendable {
  /// What the reminder counts from.
  package enum Anchor: Hashable, Sendable {
    /// Every milestone's due date, as long as the milestone is not reached.
    case eachMilestoneDue
    /// One milestone's due date.
    case milestoneDue(ElementID)
    /// Every round of a form, as long as it is not answered.
    case eachFormDue(ElementID)
    /// Every collection of every figure, as long as it is missing.
    case eachFigureDue
    /// Every deadline of every report.
    case eachReportDue
    /// The latest session of a kind (where there was none, the day the work began).
    case lastSession(ElementID)
    /// The first session of a kind.
    case firstSession(ElementID)
    /// The day a record of a kind came into a state, for as long as it is in it.
    case record(ElementID, state: ElementID)
    /// A day that a due date may count from, too.
    case day(DayRule.Anchor)
  }

  /// Others who are told when nothing has happened for so long.
  package struct Escalation: Hashable, Sendable {
    package let after: Span
    package let to: [ElementID]

    package init(after: Span, to: [ElementID]) {
      self.after = after
      self.to = to
    }
  }

  /// What the reminder proposes to do about the enrolment.
  package enum Suggestion: String, CaseIterable, Hashable, Sendable {
    case pause, end
  }

  package let id: ElementID
  package let title: LocalisedText?
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  /// How far from the anchor; `nil` is on its day.
  package let offset: Offset?
  package let anchor: Anchor
  package let repeats: Repetition?
  /// The roles that are reminded.
  package let to: [ElementID]
  /// Periods in which nobody is reminded: what falls there waits until the first day after.
  package let quiet: [ElementID]
  /// Not while this holds.
  package let unless: Condition?
  package let suggests: Suggestion?
  package let escalations: [Escalation]

  package init(
    id: ElementID, title: LocalisedText? = nil, formerly: [ElementID] = [], offset: Offset?, anchor: Anchor,
    repeats: Repetition? = nil, to: [ElementID], quiet: [ElementID] = [], unless: Condition? = nil,
    suggests: Suggestion? = nil, escalations: [Escalation] = []
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.offset = offset
    self.anchor = anchor
    self.repeats = repeats
    self.to = to
    self.quiet = quiet
    self.unless = unless
    self.suggests = suggests
    self.escalations = escalations
  }
}
