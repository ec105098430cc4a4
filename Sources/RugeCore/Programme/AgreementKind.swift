/// Something that the programme and an organisation sign.
package struct AgreementKind: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  /// Ids it had in earlier versions.
  package let formerly: [ElementID]
  /// What is kept as proof of it.
  package let evidence: Milestone.EvidenceKind?
  /// The role that signs besides the organisation.
  package let with: ElementID?

  package init(
    id: ElementID, title: LocalisedText, formerly: [ElementID] = [], evidence: Milestone.EvidenceKind? = nil,
    with: ElementID? = nil
  ) {
    self.id = id
    self.title = title
    self.formerly = formerly
    self.evidence = evidence
    self.with = with
  }
}
