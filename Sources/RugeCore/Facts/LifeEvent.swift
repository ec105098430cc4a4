/// What happens to an enrolment as a whole, besides its stages and its end.
package enum LifeEvent: Hashable, Sendable {
  /// What was decided about an application.
  package enum Intake: String, CaseIterable, Hashable, Sendable {
    case accepted, waitlisted, declined
  }

  /// Text: `reason`.
  case decided(Intake)
  /// Nothing falls due from that day on, until it is resumed. Text: `reason`.
  case paused(until: Day?)
  /// It goes on from that day.
  case resumed
  /// Something was done otherwise than the programme says. Texts: `note` says what, `reason` why.
  case deviated
  case roleEnded(ElementID, person: Int64)
  /// The enrolment is of another organisation from the beginning, since two of them were found to be one.
  case organisationChanged(to: Int64)
}

extension LifeEvent {
  package var type: FactType {
    switch self {
    case .decided: .decided
    case .paused: .paused
    case .resumed: .resumed
    case .deviated: .deviated
    case .roleEnded: .roleEnded
    case .organisationChanged: .organisationChanged
    }
  }

  /// Writes the event's values, each to the column of its kind.
  func write(to columns: inout FactColumns) {
    switch self {
    case .decided(let intake): columns.choice = intake.rawValue
    case .paused(let until): columns.day = until
    case .resumed, .deviated: break
    case .roleEnded(let role, let person):
      columns.element = role.rawValue
      columns.refers = person
    case .organisationChanged(let organisation): columns.refers = organisation
    }
  }

  /// The event that the columns of one of these types hold; `nil` where a value is missing.
  init?(_ columns: FactColumns, of type: FactType) {
    switch type {
    case .decided:
      guard let intake = columns.choice.flatMap(Intake.init) else { return nil }
      self = .decided(intake)
    case .paused: self = .paused(until: columns.day)
    case .resumed: self = .resumed
    case .deviated: self = .deviated
    case .roleEnded:
      guard let role = columns.element, let person = columns.refers else { return nil }
      self = .roleEnded(ElementID(role), person: person)
    case .organisationChanged:
      guard let organisation = columns.refers else { return nil }
      self = .organisationChanged(to: organisation)
    default: return nil
    }
  }

  /// The same event under the id that an element has from a change on.
  func renamed(_ renaming: Renaming) -> LifeEvent {
    guard case .roleEnded(let role, let person) = self else { return self }
    return .roleEnded(renaming.name(.role, role), person: person)
  }
}
