/// An acceptance of a milestone that was taken back after a stage had been entered in reliance on it.
package struct LostAcceptance: Hashable, Sendable {
  package let milestone: ElementID
  /// The day it was accepted.
  package let on: Day
  /// The stage that was entered, and when.
  package let stage: ElementID
  package let entered: Day

  package init(milestone: ElementID, on: Day, stage: ElementID, entered: Day) {
    self.milestone = milestone
    self.on = on
    self.stage = stage
    self.entered = entered
  }

  /// Those among the facts of an enrolment.
  ///
  /// A stage was entered in reliance on an acceptance where it was recorded after it and before it was taken back, and no
  /// other acceptance of the milestone stands from that day or before. Whether a gate asked for it, the programme says.
  ///
  /// They are compared under the ids of today: the milestone may have been accepted again after it got another one.
  static func among(_ recorded: [Fact]) -> [LostAcceptance] {
    guard recorded.contains(where: \.isLostAcceptance) else { return [] }
    let facts = recorded.underPresentNames(joiningVisits: false)
    let entries = facts.filter { if case .stageEntered = $0.event { $0.ended == nil } else { false } }
    return facts.filter(\.isLostAcceptance).compactMap { lost in
      guard case .milestoneAccepted(let milestone, _) = lost.event, let ended = lost.ended else { return nil }
      let entry = entries.filter { $0.on >= lost.on && $0.sequence > lost.sequence && $0.sequence < ended }
        .min { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
      guard let entry, case .stageEntered(let stage, _) = entry.event else { return nil }
      let isMadeGood = facts.contains { fact in
        guard case .milestoneAccepted(milestone, _) = fact.event else { return false }
        return fact.ended == nil && fact.on <= entry.on
      }
      return isMadeGood ? nil : LostAcceptance(milestone: milestone, on: lost.on, stage: stage, entered: entry.on)
    }
  }

  /// Whether a gate of the stage, or the way out of the one before it, asks for the milestone.
  package func brokeGate(of state: EnrolmentState, in programme: Programme) -> Bool {
    let index = state.visits.firstIndex { $0.stage == stage && $0.since == entered }
    let before = index.flatMap { $0 > 0 ? programme.stage(state.visits[$0 - 1].stage) : nil }
    let base = Milestone.parts(of: milestone).milestone
    return [programme.stage(stage)?.enterWhen, before?.leaveWhen].contains { condition in
      condition?.asks(for: base, in: programme) ?? false
    }
  }
}

extension Fact {
  fileprivate var isLostAcceptance: Bool {
    if case .milestoneAccepted = event { ended != nil } else { false }
  }
}
