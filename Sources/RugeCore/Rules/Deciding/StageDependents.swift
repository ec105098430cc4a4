/// Finds what was recorded in a stage, and the stages that were entered through a gate, so that neither hangs in the air.
struct StageDependents {
  private let batch: Set<Int64>
  private let subject: Subject
  private let programme: Programme
  /// What stands of the enrolment, under the ids of today.
  private let facts: [Fact]

  /// - Parameters:
  ///   - batch: The facts that would be taken back.
  ///   - others: What stands besides.
  ///   - subject: The enrolment that is looked at.
  ///   - programme: The version that it follows.
  init(_ batch: [Fact], among others: [Fact], of subject: Subject, in programme: Programme) {
    self.batch = Set(batch.map(\.sequence))
    self.subject = subject
    self.programme = programme
    facts = (batch + others).filter { $0.subject == subject && $0.ended == nil }.underPresentNames()
  }

  /// The sequences of the facts that rest on the batch.
  var sequences: Set<Int64> {
    let entries = facts.filter { batch.contains($0.sequence) }.compactMap { fact -> (Fact, ElementID)? in
      if case .stageEntered(let stage, _) = fact.event { (fact, stage) } else { nil }
    }
    let rest = facts.filter { !batch.contains($0.sequence) }
    let inside = rest.filter { fact in
      entries.contains { entry, stage in entry.carries(fact) && belongs(fact.event, to: stage) }
    }
    return Set((inside + rest.filter(wentThroughGate)).map(\.sequence))
  }

  /// Whether it was done in a stage and means nothing without it.
  private func belongs(_ event: Event, to stage: ElementID) -> Bool {
    switch event {
    case .milestoneSubmitted(let id), .milestoneAccepted(let id, _), .milestoneRejected(let id):
      programme.milestone(Milestone.parts(of: id).milestone)?.stage == stage
    case .sessionHeld(let kind, _, _), .missed(let kind, _), .meeting(.planned(let kind, _, _, _)):
      programme.sessionKind(kind)?.stage == stage
    case .life(.paused), .life(.resumed): true
    default: false
    }
  }

  /// Whether a stage was entered, or the programme completed, through a gate that is only open because of the batch.
  private func wentThroughGate(_ fact: Fact) -> Bool {
    guard fact.event.wentThroughGate, facts.contains(where: { batch.contains($0.sequence) && $0.carries(fact) }) else {
      return false
    }
    let known = facts.filter { $0.sequence < fact.sequence && $0.on <= fact.on }
    return isOpen(for: fact, after: known) && !isOpen(for: fact, after: known.filter { !batch.contains($0.sequence) })
  }

  private func isOpen(for fact: Fact, after known: [Fact]) -> Bool {
    // What a state would be without the enrolment itself is no question of gates.
    guard let state = EnrolmentState.fold(known).state?.withSessionDays(of: known) else { return true }
    switch fact.event {
    case .stageEntered(let id, _):
      return programme.stage(id).map { Gate.into($0, state, in: programme, on: fact.on).isMet } ?? true
    default:
      return Gate.leaving(state, in: programme, on: fact.on).isMet
    }
  }
}

extension Fact {
  /// Whether another fact happened after this one and was recorded in the knowledge of it.
  func carries(_ other: Fact) -> Bool { on <= other.on && sequence < other.sequence }
}

extension Event {
  /// Whether it passed a gate that stood open.
  fileprivate var wentThroughGate: Bool {
    switch self {
    case .stageEntered(_, let overridden), .completed(_, let overridden): !overridden
    default: false
    }
  }
}

extension SessionKind {
  /// The stage that its plan is for, where it is for one.
  fileprivate var stage: ElementID? {
    switch plan {
    case .every(_, let stage), .count(_, let stage), .time(_, let stage): stage
    case .countPerStage, nil: nil
    }
  }
}
