import RugeCore
import RugeStore

/// Finds what no longer holds once it is said whether somebody came to a session.
struct PresenceCorrection {
  private let kind: SessionKind
  /// The meeting that is spoken of; `nil` where nobody says which.
  private let roster: MeetingRoster?

  init(_ kind: SessionKind, at roster: MeetingRoster? = nil) {
    self.kind = kind
    self.roster = roster
  }

  /// What is said of a meeting that nothing has been recorded of: no other is corrected by it.
  static func another(_ kind: SessionKind) -> Self { Self(kind, at: MeetingRoster(present: [], absent: [])) }

  /// The facts that do not stand beside what is said.
  ///
  /// - Throws: ``SessionProblem`` where it is not said which meeting somebody came to, or stayed away from.
  func withdrawn(by presence: Presence, _ scope: EnrolmentScope) throws -> [Fact] {
    let history = try scope.store.facts(of: scope.subject).underPresentNames()
    let corrected: [Fact]
    do {
      corrected = try presence.corrected(in: history, kind: kind.id, on: scope.day, meeting: roster?.sequences)
    } catch SessionProblem.absentThatDay(let absence, _) {
      throw SessionProblem.absentThatDay(absence, from: try meeting(of: absence, scope.store))
    }
    return try corrected.flatMap { try Self.withWhatSurrounds($0, scope.store) }
  }

  /// The session that somebody stayed away from; `nil` where nobody is known to have come to it.
  private func meeting(of absence: SessionID, _ store: Store) throws -> SessionID? {
    let found = try store.fact(absence.number)?.fact
    return try found.flatMap {
      try store.roster(of: $0, calledNow: Programmes(store).presentNames()).present.first
    }.map { SessionID($0.sequence) }
  }

  /// What called a plan off when somebody was said to have stayed away; nothing where it was called off otherwise.
  static func callingOff(_ plan: SessionID, _ store: Store) throws -> [Fact] {
    try store.facts(about: plan).filter { fact in
      try fact.callsOffForAbsence(beside: store.standingFacts(beside: fact).map(\.fact))
    }
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

extension MeetingRoster {
  /// What was recorded of each who came and each who did not.
  var sequences: Set<Int64> { Set(present.map(\.sequence) + absent.map(\.sequence)) }
}
