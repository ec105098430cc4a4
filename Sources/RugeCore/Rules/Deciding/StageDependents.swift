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
    return Set((inside + rest.filter { wentThroughGate($0) || wasCompared($0, rest) }).map(\.sequence))
  }

  /// Whether it was done in a stage and means nothing without it.
  private func belongs(_ event: Event, to stage: ElementID) -> Bool {
    switch event {
    case .milestoneSubmitted(let id), .milestoneAccepted(let id, _), .milestoneRejected(let id):
      programme.milestone(Milestone.parts(of: id).milestone)?.stage == stage
    case .sessionHeld(let kind, _, _), .missed(let kind, _), .meeting(.planned(let kind, _, _, _)):
      programme.sessionKind(kind)?.plan?.stage == stage
    case .life(.paused), .life(.resumed): true
    case .organisationAdded, .figureKept, .organisationAnswered, .personAdded, .body, .definitionApplied, .eventHeld,
      .enrolled, .cohortJoined, .roleGiven, .answered, .agreed, .signed, .stageEntered, .attended, .sessionAnswered,
      .figureRecorded, .completed, .withdrawn, .life, .meeting, .action, .ask, .reminderSent, .reminderCovered,
      .migrated, .renamed, .recordAdded, .recordParty, .recordAnswered, .recordMoved, .factWithdrawn:
      false
    }
  }

  /// Whether a stage was entered, or the programme completed, through a gate that is only open because of the batch.
  private func wentThroughGate(_ fact: Fact) -> Bool {
    guard fact.wentThroughGate, facts.contains(where: { batch.contains($0.sequence) && $0.carries(fact) }) else {
      return false
    }
    let known = facts.filter { $0.sequence < fact.sequence && $0.on <= fact.on }
    return isOpen(for: fact, after: known) && !isOpen(for: fact, after: known.filter { !batch.contains($0.sequence) })
  }

  /// Whether a stage was entered, or left by not being chosen for the next, by a comparison with others to which an
  /// answer of the batch belongs.
  ///
  /// What the others answered is not looked at: nobody can tell how the comparison would have ended, and so an answer
  /// that was given again before is all that stands in its place.
  private func wasCompared(_ fact: Fact, _ rest: [Fact]) -> Bool {
    let forms = fact.origin == .import ? [] : comparisons(behind: fact.event)
    guard !forms.isEmpty else { return false }
    return facts.contains { answer in
      guard batch.contains(answer.sequence), answer.carries(fact), case .answered(let key, _) = answer.event,
        forms.contains(where: { $0.form == key.form && ($0.round == nil || $0.round == key.round) })
      else { return false }
      return !rest.contains { later in
        guard answer.sequence < later.sequence, later.carries(fact), case .answered(key, _) = later.event else {
          return false
        }
        return true
      }
    }
  }

  /// The forms by which those who take part were compared when it happened.
  private func comparisons(behind event: Event) -> [FormReference] {
    switch event {
    case .stageEntered(let id, overridden: false):
      guard let place = programme.stages.firstIndex(where: { $0.id == id }) else { return [] }
      let stage = programme.stages[place]
      let left = place > 0 ? programme.stages[place - 1].leaveWhen : nil
      return [stage.choice?.form].compactMap(\.self) + programme.comparisons(in: [stage.enterWhen, left])
    case .withdrawn(let exit?):
      return programme.stages.compactMap(\.choice).filter { $0.others == exit }.map(\.form)
    case .completed(_, overridden: false):
      return programme.comparisons(in: programme.stages.map(\.leaveWhen).suffix(1))
    default: return []
    }
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

extension Fact {
  /// Whether it passed a gate that stood open; what a list carries over was judged by none.
  fileprivate var wentThroughGate: Bool {
    guard origin != .import else { return false }
    return switch event {
    case .stageEntered(_, let overridden), .completed(_, let overridden): !overridden
    default: false
    }
  }
}
