/// What is told of a session besides its being held, as far as a list of sessions can tell it.
package struct SessionSurroundings: Hashable, Sendable {
  /// One of the things that are told.
  package enum Part: Hashable, Sendable {
    case host, cohosts, began
    case effort(MeetingEvent.Effort)
  }

  /// The number of the person who held it; `nil` where nobody is said to have.
  package var host: Int64?
  /// Who held it together with the host.
  package var cohosts: [Int64]
  /// When it began, where that was said.
  package var began: PlannedTime?
  /// Minutes beside its own.
  package var efforts: [MeetingEvent.Effort: Int]
  /// The session of another enrolment that was the same meeting.
  package var joint: SessionID?

  /// - Parameters:
  ///   - host: Who held it.
  ///   - cohosts: Who held it together with the host.
  ///   - began: When it began.
  ///   - efforts: Minutes beside its own.
  ///   - joint: The session of another enrolment that was the same meeting.
  package init(
    host: Int64? = nil, cohosts: [Int64] = [], began: PlannedTime? = nil, efforts: [MeetingEvent.Effort: Int] = [:],
    joint: SessionID? = nil
  ) {
    self.host = host
    self.cohosts = cohosts
    self.began = began
    self.efforts = efforts
    self.joint = joint
  }

  /// What the facts say that surround a session.
  ///
  /// - Parameters:
  ///   - host: Who held it: the session says that itself.
  ///   - facts: The facts; of any other kind are passed over.
  package init(host: Int64? = nil, _ facts: [Fact]) {
    self.init(host: host)
    for fact in facts {
      switch fact.event {
      case .meeting(.began(_, let time)): began = time
      case .meeting(.cohosted(_, let person)): cohosts.append(person)
      case .meeting(.effort(_, let effort, let minutes)): efforts[effort] = minutes
      case .meeting(.joint(_, _, let session)): joint = session
      default: continue
      }
    }
  }

  /// All who held it.
  package var hosts: [Int64] { [host].compactMap(\.self) + cohosts }

  /// What is told here and is otherwise, or unknown, in another telling; what is not told here is nothing, and of which
  /// meeting it was a part, the session that stands there does not show.
  package func parts(unlike other: SessionSurroundings) -> [Part] {
    var parts: [Part] = []
    if let host, host != other.host { parts.append(.host) }
    if !Set(cohosts).isSubset(of: other.hosts) { parts.append(.cohosts) }
    if let began, began.instant != other.began?.instant { parts.append(.began) }
    return parts
      + MeetingEvent.Effort.allCases.filter { efforts[$0] != nil && efforts[$0] != other.efforts[$0] }
      .map { .effort($0) }
  }

  /// Whether nothing that is told tells it apart from another: neither who held it nor when it began.
  package func mayBeSameMeeting(as other: SessionSurroundings) -> Bool {
    guard host == other.host else { return false }
    guard let began, let otherBegan = other.began else { return true }
    return began.instant == otherBegan.instant
  }

  /// What is recorded in the change of a session, but for its host.
  ///
  /// - Parameters:
  ///   - kind: The kind of the session.
  ///   - minutes: How long it was.
  /// - Returns: The events.
  package func events(of kind: ElementID, minutes: Int) -> [MeetingEvent] {
    (began.map { [.began(kind: kind, at: $0)] } ?? [])
      + (joint.map { [.joint(kind: kind, minutes: minutes, with: $0)] } ?? [])
      + cohosts.map { .cohosted(kind: kind, person: $0) }
      + MeetingEvent.Effort.allCases.compactMap { effort in
        efforts[effort].map { .effort(kind: kind, effort, minutes: $0) }
      }
  }
}
