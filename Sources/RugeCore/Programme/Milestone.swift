/// Something that must be reached and shown.
package struct Milestone: Hashable, Sendable {
  /// When it is due.
  package enum Due: Hashable, Sendable {
    case when(DayRule)
    /// Settled for each organisation.
    case agreed
  }

  /// Which organisations need it.
  package enum Need: Hashable, Sendable {
    case always
    /// Only those whose plan has it.
    case agreed
  }

  /// What is handed in to show that it is reached.
  package enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
    case file, link, text
  }

  package let id: ElementID
  package let title: LocalisedText
  package let stage: ElementID?
  package let due: Due?
  package let need: Need
  package let evidence: EvidenceKind?
  /// The role that accepts or rejects.
  package let reviewedBy: ElementID?

  package init(
    id: ElementID, title: LocalisedText, stage: ElementID? = nil, due: Due? = nil, need: Need = .always,
    evidence: EvidenceKind? = nil, reviewedBy: ElementID? = nil
  ) {
    self.id = id
    self.title = title
    self.stage = stage
    self.due = due
    self.need = need
    self.evidence = evidence
    self.reviewedBy = reviewedBy
  }

  /// Whether something about it is settled for each organisation.
  package var isAgreed: Bool { need == .agreed || due == .agreed }
}
