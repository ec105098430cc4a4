/// What was settled.
package enum AgreedValue: Hashable, Sendable {
  case target(Quantity)
  /// A milestone is needed, by a day where one was settled.
  case needed(by: Day?)
  /// A milestone, or a target, is not part of this organisation's plan.
  case none
}
