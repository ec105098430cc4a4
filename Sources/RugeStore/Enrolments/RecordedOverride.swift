package import RugeCore

/// A step that somebody took although its gate was closed.
package struct RecordedOverride: Hashable, Sendable {
  /// What was done.
  package enum Step: Hashable, Sendable {
    case entered(ElementID)
    case completed
  }

  package let step: Step
  package let on: Day
  /// Why, in the words of whoever did it; `nil` where the text is erased.
  package let reason: String?

  package init(_ step: Step, on: Day, reason: String?) {
    self.step = step
    self.on = on
    self.reason = reason
  }
}
