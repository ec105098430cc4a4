/// Where an organisation is on its way through a programme.
package struct Stage: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  package let length: ProgrammeLength?
  /// After the programme proper: still followed, no longer worked with.
  package let isFollowUp: Bool
  /// The gate in: it must hold on the day of entering.
  package let enterWhen: Condition?
  /// The gate out: it must hold before the next stage is entered.
  package let leaveWhen: Condition?

  package init(
    id: ElementID, title: LocalisedText, length: ProgrammeLength? = nil, isFollowUp: Bool = false,
    enterWhen: Condition? = nil, leaveWhen: Condition? = nil
  ) {
    self.id = id
    self.title = title
    self.length = length
    self.isFollowUp = isFollowUp
    self.enterWhen = enterWhen
    self.leaveWhen = leaveWhen
  }
}
