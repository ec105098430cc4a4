/// Where an organisation is on its way through a programme.
package struct Stage: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions; several where stages were joined.
  package let formerly: [ElementID]
  package let length: ProgrammeLength?
  /// The period of the calendar that it takes.
  package let dates: ElementID?
  /// After the programme proper: still followed, no longer worked with.
  package let isFollowUp: Bool
  /// It may be passed over.
  package let isOptional: Bool
  /// It may be entered again.
  package let isRepeatable: Bool
  package let capacity: Capacity?
  /// How those who enter it are chosen among those who could.
  package let choice: StageChoice?
  /// The gate in: it must hold on the day of entering.
  package let enterWhen: Condition?
  /// The gate out: it must hold before the next stage is entered.
  package let leaveWhen: Condition?

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], length: ProgrammeLength? = nil,
    dates: ElementID? = nil, isFollowUp: Bool = false, isOptional: Bool = false, isRepeatable: Bool = false,
    capacity: Capacity? = nil, choice: StageChoice? = nil, enterWhen: Condition? = nil, leaveWhen: Condition? = nil
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.length = length
    self.dates = dates
    self.isFollowUp = isFollowUp
    self.isOptional = isOptional
    self.isRepeatable = isRepeatable
    self.capacity = capacity
    self.choice = choice
    self.enterWhen = enterWhen
    self.leaveWhen = leaveWhen
  }
}
