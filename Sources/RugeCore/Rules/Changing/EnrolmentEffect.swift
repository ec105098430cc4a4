/// What moving to another version means for one enrolment, and what records it.
package struct EnrolmentEffect: Hashable, Sendable {
  package let enrolment: Int64
  package let organisation: Int64
  /// The version that it is on.
  package let definition: Int64
  package let consequences: [Consequence]
  /// The ids that change.
  let renamings: [Renaming]
  /// The stage that is entered because the present one is not there any more.
  let entering: ElementID?
  /// The milestones that are in force again, since only some of those that they join were waived.
  let reinstated: [Reinstatement]
  /// Whether that stage is entered through a closed gate.
  package let isGateClosed: Bool

  /// Whether it cannot follow before somebody has decided something.
  package var isBlocked: Bool { consequences.contains(where: \.isObstacle) }

  /// The events that move the enrolment to a version, in their order.
  ///
  /// Reminders whose day had passed when the new version brought them up are recorded as covered. The rule that only the
  /// newest occurrence is due would not be enough: a new reminder of every milestone would still write to everybody
  /// at once, about days gone by. It is recorded, not computed, because what already waited to go out must still go.
  package func events(to definition: Int64) -> [Event] {
    renamings.map(Event.renamed) + [.migrated(definition: definition)] + reinstated.map(\.event)
      + (entering.map { [.stageEntered($0, overridden: isGateClosed)] } ?? [])
      + consequences.compactMap { consequence in
        guard case .reminderCovered(let key) = consequence else { return nil }
        return .reminderCovered(rule: key.rule, about: key.about, occurrence: key.occurrence)
      }
  }
}
