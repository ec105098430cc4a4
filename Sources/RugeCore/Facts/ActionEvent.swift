/// What happens to the action points of an enrolment: what somebody promised to do next.
package enum ActionEvent: Hashable, Sendable {
  /// The fact's sequence is its number. The owner is a person; without one it is the organisation's own. Text: `note`.
  case added(owner: Int64?, due: Day?)
  /// Text: `note`.
  case done(ActionID)
  /// It will not be done. Text: `reason`.
  case dropped(ActionID)
  /// It is due on another day, or on none. Text: `reason`.
  case moved(ActionID, due: Day?)
}

extension ActionEvent {
  package var type: FactType {
    switch self {
    case .added: .actionAdded
    case .done: .actionDone
    case .dropped: .actionDropped
    case .moved: .actionMoved
    }
  }

  /// Writes the event's values, each to the column of its kind.
  func write(to columns: inout FactColumns) {
    switch self {
    case .added(let owner, let due):
      columns.refers = owner
      columns.day = due
    case .done(let action), .dropped(let action):
      columns.refers = action.number
    case .moved(let action, let due):
      columns.refers = action.number
      columns.day = due
    }
  }

  /// The event that the columns of one of these types hold; `nil` where a value is missing.
  init?(_ columns: FactColumns, of type: FactType) {
    let action = columns.refers.map { ActionID($0) }
    switch (type, action) {
    case (.actionAdded, _): self = .added(owner: columns.refers, due: columns.day)
    case (.actionDone, let action?): self = .done(action)
    case (.actionDropped, let action?): self = .dropped(action)
    case (.actionMoved, let action?): self = .moved(action, due: columns.day)
    default: return nil
    }
  }

  /// The action point that the event is about, where it names one.
  package var action: ActionID? {
    switch self {
    case .added: nil
    case .done(let action), .dropped(let action), .moved(let action, _): action
    }
  }
}
