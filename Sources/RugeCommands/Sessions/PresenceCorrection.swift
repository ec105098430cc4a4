import RugeCore
import RugeStore

/// Finds what no longer holds once it is said whether somebody came to a meeting of many.
struct PresenceCorrection {
  private let kind: SessionKind
  /// The meeting that is spoken of; any of that kind on the day where that is `nil`.
  private let roster: MeetingRoster?

  init(_ kind: SessionKind, at roster: MeetingRoster? = nil) {
    self.kind = kind
    self.roster = roster
  }

  /// The facts that do not stand beside what is said.
  ///
  /// Two people may well meet on the day that one of them missed another appointment: only a meeting of many is one. Of
  /// those, too, there may be two on a day: who came to one is taken from no other unless somebody says which is meant.
  ///
  /// - Throws: ``SessionProblem/severalThatDay(_:)`` where it is not said from which meeting somebody stayed away.
  func withdrawn(by presence: Presence, _ scope: EnrolmentScope) throws -> [Fact] {
    let history = try scope.store.facts(of: scope.subject).underPresentNames()
    let contradicted = presence.contradicted(in: history, kind: kind.id, on: scope.day).filter { fact in
      guard let roster else {
        let isAbsence = if case .missed = fact.event { true } else { false }
        let isOfMany = kind.shape.map { $0 != .oneToOne } ?? false
        return isOfMany || (isAbsence && presence != .came)
      }
      return roster.present.contains { $0.sequence == fact.sequence }
        || roster.absent.contains { $0.sequence == fact.sequence }
    }
    let sessions = contradicted.filter { if case .sessionHeld = $0.event { true } else { false } }
    guard sessions.count < (roster == nil ? 1 : 2) else {
      throw SessionProblem.severalThatDay(
        sessions.map { SessionID($0.sequence) }, excused: presence == .stayedAway(excused: true))
    }
    return try contradicted.flatMap { try Self.withWhatSurrounds($0, scope.store) }
  }

  /// A session with all that was recorded of it.
  static func withWhatSurrounds(_ fact: Fact, _ store: Store) throws -> [Fact] {
    let found = try FoundSession(SessionID(fact.sequence).description, orAbsence: true, store)
    let confirmations = try store.facts(about: found.id).filter {
      if case .meeting(.confirmed) = $0.event { true } else { false }
    }
    return [found.fact] + found.surrounding.map(\.fact) + confirmations
  }
}
