/// Finds the sessions that await a confirmation in one version of a programme and not in another.
struct ConfirmationRules: Sendable {
  /// How far a session is confirmed.
  private enum Step: Hashable {
    /// Nobody has to confirm it, and nobody has.
    case unasked
    case confirmed
    case awaited([Party])

    func renamed(_ names: NameChanges) -> Step {
      if case .awaited(let parties) = self { .awaited(parties.map { $0.renamed(names) }) } else { self }
    }
  }

  private let old: Programme
  private let new: Programme
  private let names: NameChanges
  /// The kinds whose sessions are confirmed by others now, by what the old version calls them.
  private let kinds: [ElementID: ElementID]

  init(_ difference: ProgrammeDifference) {
    old = difference.old
    new = difference.new
    names = difference.names
    var kinds: [ElementID: ElementID] = [:]
    for change in difference.changes where change.kind == .session {
      guard case .kept(let from) = change.fate, from.count > 1 || change.aspects.contains(.confirmers) else { continue }
      for id in from { kinds[id] = change.id }
    }
    self.kinds = kinds
  }

  /// Whether sessions were held that may be confirmed, or not, by this.
  func asksAboutSessions(of state: EnrolmentState) -> Bool { kinds.keys.contains { state.sessions[$0] != nil } }

  /// How many sessions of each kind are confirmed no more, await somebody, or await nobody any more.
  ///
  /// - Parameters:
  ///   - state: An enrolment.
  ///   - next: The same under the ids of the new version.
  ///   - sessions: What was recorded of its sessions.
  /// - Returns: The consequences, in the order of the new version's kinds.
  func consequences(_ state: EnrolmentState, _ next: EnrolmentState, _ sessions: LoggedSessions?) -> [Consequence] {
    guard !kinds.isEmpty, let sessions else { return [] }
    var counts: [ElementID: [ConfirmationChange: Int]] = [:]
    for (id, kind) in sessions.kinds {
      guard let name = kinds[kind] else { continue }
      let before = step(kind, in: old, state.confirmations[id]).renamed(names)
      let after = step(name, in: new, next.confirmations[id])
      guard let change = change(from: before, to: after) else { continue }
      counts[name, default: [:]][change, default: 0] += 1
    }
    return new.sessions.flatMap { kind in
      ConfirmationChange.allCases.compactMap { change in
        counts[kind.id]?[change].map { .confirmationChanged(kind.id, change, sessions: $0) }
      }
    }
  }

  private func step(_ kind: ElementID, in programme: Programme, _ given: [SessionConfirmation]?) -> Step {
    let confirming = Confirming(kind, in: programme)
    let lacking = confirming.lacking(given ?? [])
    guard lacking.isEmpty else { return .awaited(lacking) }
    return confirming.parties.isEmpty && given == nil ? .unasked : .confirmed
  }

  private func change(from before: Step, to after: Step) -> ConfirmationChange? {
    switch (before, after) {
    case (.confirmed, .awaited): .lost
    case (.awaited(let then), .awaited(let now)): then == now ? nil : .awaited
    case (.unasked, .awaited): .awaited
    case (.awaited, .confirmed), (.awaited, .unasked): .settled
    case (.confirmed, _), (.unasked, _): nil
    }
  }
}
