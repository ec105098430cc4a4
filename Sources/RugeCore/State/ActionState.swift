/// Where one action point stands.
package struct ActionState: Hashable, Sendable {
  package enum Step: String, Hashable, Sendable {
    case open, done, dropped
  }

  package let id: ActionID
  /// The number of a person; `nil` where the organisation itself has promised it.
  package let owner: Int64?
  package let addedOn: Day
  /// `nil` where no day was set.
  package internal(set) var due: Day?
  package internal(set) var step = Step.open
  /// The day it came to its end.
  package internal(set) var closedOn: Day?

  package var isOpen: Bool { step == .open }

  /// Whether it should have been done before a day.
  package func isOverdue(on day: Day) -> Bool {
    guard isOpen, let due else { return false }
    return due < day
  }
}
