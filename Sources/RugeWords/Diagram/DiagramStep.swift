/// A stage in a picture of a programme, with what leads into it.
package struct DiagramStep: Hashable, Sendable {
  package let note: DiagramNote
  /// What must hold before it is entered, a sentence each; none where nothing must.
  package let gate: [String]
  /// Which of the exits those take who are not chosen for it.
  package let others: Int?
  package let milestones: [DiagramNote]
  /// After the programme proper.
  package let isFollowUp: Bool
  /// It may be entered again.
  package let repeats: Bool
  /// Where an enrolment may rest on the way.
  package let rest: DiagramNote?

  package init(
    _ note: DiagramNote, gate: [String] = [], others: Int? = nil, milestones: [DiagramNote] = [],
    isFollowUp: Bool = false, repeats: Bool = false, rest: DiagramNote? = nil
  ) {
    self.note = note
    self.gate = gate
    self.others = others
    self.milestones = milestones
    self.isFollowUp = isFollowUp
    self.repeats = repeats
    self.rest = rest
  }
}
