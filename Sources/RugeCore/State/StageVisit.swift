/// One stay in a stage.
package struct StageVisit: Hashable, Sendable {
  package let stage: ElementID
  /// The day it was entered.
  package let since: Day
  /// Whether it was entered although its gate was closed.
  package let overridden: Bool

  package init(stage: ElementID, since: Day, overridden: Bool = false) {
    self.stage = stage
    self.since = since
    self.overridden = overridden
  }
}
