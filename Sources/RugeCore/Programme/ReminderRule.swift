/// When someone is reminded of something, and when not.
package struct ReminderRule: Hashable, Sendable {
  /// What the reminder counts from.
  package enum Anchor: Hashable, Sendable {
    /// Every milestone's due date, as long as the milestone is not reached.
    case eachMilestoneDue
    /// The latest session of a kind (where there was none, the day the work began).
    case lastSession(ElementID)
    case enrolment
    case startOfStage(ElementID)
  }

  package let id: ElementID
  /// How far from the anchor; `nil` is on its day.
  package let offset: Offset?
  package let anchor: Anchor
  /// Again at this interval for as long as it holds.
  package let repeats: Span?
  /// The roles that are reminded.
  package let to: [ElementID]
  /// Periods in which nobody is reminded: what falls there waits until the first day after.
  package let quiet: [ElementID]
  /// Not while this holds.
  package let unless: Condition?

  package init(
    id: ElementID, offset: Offset?, anchor: Anchor, repeats: Span? = nil, to: [ElementID], quiet: [ElementID] = [],
    unless: Condition? = nil
  ) {
    self.id = id
    self.offset = offset
    self.anchor = anchor
    self.repeats = repeats
    self.to = to
    self.quiet = quiet
    self.unless = unless
  }
}
