/// A reason to look at an enrolment now.
package enum Attention: Hashable, Sendable {
  /// Something is overdue.
  case overdue(Due)
  /// No session of a kind that is held at intervals for more than twice the interval; where there never was one, since
  /// the day from which they were expected.
  case silent(ElementID, since: Day, never: Bool = false)
  /// The gate to the next stage is open.
  case gateReady(ElementID)
  /// The enrolment has waited for its first stage longer than two weeks.
  case waiting(since: Day)
}

extension EnrolmentState {
  /// Why somebody should look at this enrolment, the weightiest first.
  package func attention(in programme: Programme, on today: Day) -> [Attention] {
    let dues = dues(in: programme, on: today).filter { $0.isOverdue(on: today) }
    let overdue = dues.compactMap { due -> Attention? in
      if case .session = due.subject { nil } else { .overdue(due) }
    }
    // After the end nothing is missed but the figures that are still collected.
    guard isActive, pause == nil else { return overdue }
    let pauses = rests()
    let silent = programme.sessions.compactMap { kind -> Attention? in
      guard case .every(let span, let stage)? = kind.plan,
        dues.contains(where: { $0.subject == .session(kind.id) }),
        let since = begun(in: programme).flatMap({ last(kind.id, within: stage, since: $0) }),
        let limit = pauses.shifted(since.adding(span, times: 2), from: since), limit < today
      else { return nil }
      return .silent(kind.id, since: since, never: sessions[kind.id] == nil)
    }
    var rest: [Attention] = []
    if let stage = Gate.ready(self, in: programme, on: today) { rest.append(.gateReady(stage.id)) }
    if begun(in: programme) == nil, let limit = patienceEnds, limit < today {
      rest.append(.waiting(since: enrolledOn))
    }
    return overdue + silent + rest
  }
}
