/// What an indicator counts of that which is logged, so that nobody types it in.
package enum CountRule: Hashable, Sendable {
  /// Sessions of a kind that were held.
  case sessions(ElementID)
  /// Their hours.
  case hours(ElementID)
  /// Those who came to sessions of a kind.
  case attendance(ElementID)
  /// Records of a kind, all or those in a state.
  case records(ElementID, state: ElementID?)
  /// Milestones that are reached.
  case milestones
}
