/// What makes one reminder the same reminder: the rule, what it is about, and the day of the occurrence.
package struct ReminderKey: Hashable, Sendable {
  package let rule: ElementID
  package let about: ElementID?
  package let occurrence: Day

  package init(rule: ElementID, about: ElementID?, occurrence: Day) {
    self.rule = rule
    self.about = about
    self.occurrence = occurrence
  }
}
