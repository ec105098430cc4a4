/// What a change of the definition does to the stage that an enrolment is in, and to the gate ahead of it.
struct StageRules: Sendable {
  private let difference: ProgrammeDifference
  /// Where those in a stage that is dropped go, by the old stage.
  private let map: [ElementID: ElementID]
  private let today: Day

  init(_ difference: ProgrammeDifference, map: [ElementID: ElementID], on today: Day) {
    self.difference = difference
    self.map = map
    self.today = today
  }

  private var old: Programme { difference.old }
  private var new: Programme { difference.new }
  private var names: NameChanges { difference.names }

  /// The stage that an enrolment is moved to, since its own is dropped.
  func entering(_ state: EnrolmentState) -> ElementID? {
    if case .stageMapped(_, let to)? = place(of: state) { to } else { nil }
  }

  /// What becomes of the stage it is in.
  func place(of state: EnrolmentState) -> Consequence? {
    guard let present = state.stage?.stage, !new.stages.isEmpty else { return nil }
    let name = names[.stage, present]
    guard new.stage(name) != nil else {
      // A stage that the old version did not have either is not lost by this change.
      guard old.stage(present) != nil else { return nil }
      return map[present].map { .stageMapped(from: present, to: $0) } ?? .stageLost(present)
    }
    guard name != present else { return nil }
    let others = difference.changes.filter { $0.fate == .splitOff(from: present, first: name) }.map(\.id)
    return others.isEmpty
      ? .stageRenamed(from: present, to: name) : .stageSplit(from: present, to: name, others: others)
  }

  /// What becomes of the gate ahead.
  func gate(_ before: EnrolmentOutlook, _ after: EnrolmentOutlook) -> [Consequence] {
    let then = before.door.map { EnrolmentOutlook.Door(stage: names[.stage, $0.stage], isOpen: $0.isOpen) }
    guard then != after.door else { return parts(before, after) }
    let leads =
      then?.stage == after.door?.stage
      ? []
      : [
        Consequence.gateLeads(from: before.door?.stage, to: after.door?.stage)
      ]
    guard let then, let now = after.door, then.isOpen != now.isOpen else { return leads + parts(before, after) }
    return leads + [now.isOpen ? .gateOpens(now.stage) : .gateCloses(now.stage)]
  }

  /// What the gate asks in both versions, in the same words, and what holds otherwise, although it stays closed.
  private func parts(_ before: EnrolmentOutlook, _ after: EnrolmentOutlook) -> [Consequence] {
    guard let stage = after.door?.stage else { return [] }
    let then = Dictionary(
      before.asked.map { ($0.condition.renamed(names), $0.standing) }, uniquingKeysWith: { first, _ in first })
    return after.asked.compactMap { now in
      guard !now.condition.isToldByItself, let was = then[now.condition], was != now.standing else { return nil }
      return .gatePart(stage, now.condition, from: was, to: now.standing)
    }
  }

  /// Whether a stage of the new version may be entered.
  func isOpen(into stage: ElementID, _ next: EnrolmentState) -> Bool {
    new.stage(stage)?.enterWhen?.evaluate(next, in: new, on: today).isMet ?? true
  }
}

extension Condition {
  /// Whether it is told of what it asks for that it stands otherwise.
  fileprivate var isToldByItself: Bool {
    switch self {
    case .milestone, .form(_, .passed), .form(_, .answered): true
    default: false
    }
  }
}
