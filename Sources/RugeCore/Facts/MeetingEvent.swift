/// What surrounds the sessions of an enrolment, besides their being held.
///
/// What says no session of its own belongs to the session of that kind in the same batch.
package enum MeetingEvent: Hashable, Sendable {
  /// Time that a session took beside itself.
  package enum Effort: String, CaseIterable, Hashable, Sendable {
    case preparation, travel
  }

  /// A session is to be held; the fact's sequence is its number. The day and the moment are of the session, the fact's
  /// own day is that of planning. Text: `note`.
  case planned(kind: ElementID, minutes: Int, host: Int64?, at: PlannedTime)
  /// Another fact of the same batch says that it was held.
  case kept(SessionID)
  /// A planned session will not be held. Text: `reason`.
  case cancelled(SessionID)
  /// The moment at which it began, where that was said; otherwise a held session has its day alone.
  case began(kind: ElementID, at: PlannedTime)
  case effort(kind: ElementID, Effort, minutes: Int)
  /// Somebody held it together with the host.
  case cohosted(kind: ElementID, person: Int64)
  /// The session is the same meeting as one of another enrolment, and its time is no further time.
  case joint(kind: ElementID, minutes: Int, with: SessionID)
  /// The other party says that it was held.
  case confirmed(SessionID, by: Int64)
}

extension MeetingEvent {
  package var type: FactType {
    switch self {
    case .planned: .sessionPlanned
    case .kept: .sessionKept
    case .cancelled: .sessionCancelled
    case .began: .sessionBegan
    case .effort: .sessionEffort
    case .cohosted: .sessionCohosted
    case .joint: .sessionJoint
    case .confirmed: .sessionConfirmed
    }
  }

  /// Writes the event's values, each to the column of its kind.
  func write(to columns: inout FactColumns) {
    switch self {
    case .planned(let kind, let minutes, let host, let time):
      columns.element = kind.rawValue
      columns.minutes = minutes
      columns.refers = host
      time.write(to: &columns)
    case .began(let kind, let time):
      columns.element = kind.rawValue
      time.write(to: &columns)
    case .kept(let session), .cancelled(let session):
      columns.refers = session.number
    case .effort(let kind, let effort, let minutes):
      columns.element = kind.rawValue
      columns.choice = effort.rawValue
      columns.minutes = minutes
    case .cohosted(let kind, let person):
      columns.element = kind.rawValue
      columns.refers = person
    case .joint(let kind, let minutes, let session):
      columns.element = kind.rawValue
      columns.minutes = minutes
      columns.refers = session.number
    case .confirmed(let session, let person):
      columns.refers = session.number
      columns.amount = person
    }
  }

  /// The event that the columns of one of these types hold; `nil` where a value is missing.
  init?(_ columns: FactColumns, of type: FactType) {
    let element = columns.element.map { ElementID($0) }
    let session = columns.refers.map { SessionID($0) }
    switch type {
    case .sessionPlanned:
      guard let element, let minutes = columns.minutes, let time = PlannedTime(columns) else { return nil }
      self = .planned(kind: element, minutes: minutes, host: columns.refers, at: time)
    case .sessionKept:
      guard let session else { return nil }
      self = .kept(session)
    case .sessionCancelled:
      guard let session else { return nil }
      self = .cancelled(session)
    case .sessionBegan:
      guard let element, let time = PlannedTime(columns) else { return nil }
      self = .began(kind: element, at: time)
    case .sessionEffort:
      guard let element, let effort = columns.choice.flatMap(Effort.init), let minutes = columns.minutes else {
        return nil
      }
      self = .effort(kind: element, effort, minutes: minutes)
    case .sessionCohosted:
      guard let element, let person = columns.refers else { return nil }
      self = .cohosted(kind: element, person: person)
    case .sessionJoint:
      guard let element, let minutes = columns.minutes, let session else { return nil }
      self = .joint(kind: element, minutes: minutes, with: session)
    case .sessionConfirmed:
      guard let session, let person = columns.amount else { return nil }
      self = .confirmed(session, by: person)
    default: return nil
    }
  }

  /// The same event under the id that an element has from a change on.
  func renamed(_ renaming: Renaming) -> MeetingEvent {
    switch self {
    case .planned(let kind, let minutes, let host, let time):
      .planned(kind: renaming.name(.session, kind), minutes: minutes, host: host, at: time)
    case .began(let kind, let time): .began(kind: renaming.name(.session, kind), at: time)
    case .effort(let kind, let effort, let minutes):
      .effort(kind: renaming.name(.session, kind), effort, minutes: minutes)
    case .cohosted(let kind, let person): .cohosted(kind: renaming.name(.session, kind), person: person)
    case .joint(let kind, let minutes, let session):
      .joint(kind: renaming.name(.session, kind), minutes: minutes, with: session)
    case .kept, .cancelled, .confirmed: self
    }
  }

  /// The kind of session that the event names.
  package var kind: ElementID? {
    switch self {
    case .planned(let kind, _, _, _), .began(let kind, _), .effort(let kind, _, _), .cohosted(let kind, _),
      .joint(let kind, _, _):
      kind
    case .kept, .cancelled, .confirmed: nil
    }
  }

  /// The session that the event is about, where it names one.
  package var session: SessionID? {
    switch self {
    case .kept(let session), .cancelled(let session), .joint(_, _, let session), .confirmed(let session, _): session
    case .planned, .began, .effort, .cohosted: nil
    }
  }

  /// The person that the event names.
  var person: Int64? {
    switch self {
    case .planned(_, _, let host, _): host
    case .cohosted(_, let person), .confirmed(_, let person): person
    case .kept, .cancelled, .began, .effort, .joint: nil
    }
  }
}
