/// What a change of the definition does to what is due: milestones that come or go, and days that move.
struct DateRules: Sendable {
  private let difference: ProgrammeDifference

  init(_ difference: ProgrammeDifference) {
    self.difference = difference
  }

  private var new: Programme { difference.new }
  private var names: NameChanges { difference.names }

  /// What becomes due, moves or is due no more.
  ///
  /// - Parameters:
  ///   - state: Where the enrolment stands under the old version.
  ///   - next: Where it will stand.
  ///   - before: What is due under the old version.
  ///   - after: What will be due.
  /// - Returns: The consequences: milestones first.
  func consequences(
    _ state: EnrolmentState, _ next: EnrolmentState, _ before: EnrolmentOutlook, _ after: EnrolmentOutlook
  ) -> [Consequence] {
    let added = milestonesAdded(for: next, after)
    return added + milestonesDropped(for: state)
      + dues(before, after, added: added).filter { !after.standings.tells($0, since: before.standings, names) }
  }

  /// Dates that a person set for milestones whose rule changes: they stay where the milestone still comes on that day,
  /// and go with it where it does not.
  func staying(_ next: EnrolmentState) -> [Consequence] {
    guard next.isActive else { return [] }
    return next.settlements.keys.compactMap { item -> Consequence? in
      guard case .milestone(let id) = item, case .needed(by: let day?)? = next.settled(item, in: new),
        difference.change(.milestone, Milestone.parts(of: id).milestone)?.aspects.contains(.due) == true,
        next.milestones[id]?.step != .accepted
      else { return nil }
      let parts = Milestone.parts(of: id)
      return next.isKnown(.occurrence(of: parts.milestone, on: parts.occurrence), in: new)
        ? .dateStays(id, day) : .dateGoes(id, day)
    }.sorted { $0.milestone < $1.milestone }
  }

  private func milestonesAdded(for next: EnrolmentState, _ after: EnrolmentOutlook) -> [Consequence] {
    guard next.isActive else { return [] }
    return difference.changes.filter { $0.kind == .milestone && $0.fate.isNew }.map { change in
      .milestoneAdded(change.id, due: after.dues.first { $0.subject.milestone == change.id }?.on)
    }
  }

  private func milestonesDropped(for state: EnrolmentState) -> [Consequence] {
    guard state.isActive else { return [] }
    return difference.changes.filter { $0.kind == .milestone && $0.fate == .dropped }.map { .milestoneDropped($0.id) }
  }

  /// The due dates that differ; those of milestones that come or go are told with them.
  private func dues(
    _ before: EnrolmentOutlook, _ after: EnrolmentOutlook, added: [Consequence]
  ) -> [Consequence] {
    let then = Dictionary(grouping: before.dues) { $0.subject.renamed(names) }.mapValues { $0.map(\.on) }
    let now = Dictionary(after.dues.map { ($0.subject, $0.on) }, uniquingKeysWith: { first, _ in first })
    let new = Set(
      added.compactMap { if case .milestoneAdded(let id, _) = $0 { id } else { nil } })
    let moved = after.dues.flatMap { due -> [Consequence] in
      guard let days = then[due.subject] else {
        return due.subject.milestone.map(new.contains) == true ? [] : [.dueAdded(due.subject, due.on)]
      }
      guard now[due.subject] == due.on else { return [] }
      // Milestones that became one may have had several days; of anything else the first is the one that counts.
      let told = due.subject.milestone == nil ? Array(days.prefix(1)) : Set(days).sorted()
      return told.filter { $0 != due.on }.map { .dueMoved(due.subject, from: $0, to: due.on) }
    }
    let gone = before.dues.compactMap { due -> Consequence? in
      let subject = due.subject.renamed(names)
      let isDropped = subject.milestone.map { self.new.milestone($0) == nil } ?? false
      return now[subject] == nil && !isDropped ? .dueGone(subject, due.on) : nil
    }
    return moved + gone
  }
}

extension ElementChange.Fate {
  fileprivate var isNew: Bool {
    switch self {
    case .added, .returned, .splitOff: true
    case .dropped, .kept: false
    }
  }
}

extension Consequence {
  fileprivate var milestone: ElementID {
    switch self {
    case .dateStays(let id, _), .dateGoes(let id, _): id
    default: ""
    }
  }
}
