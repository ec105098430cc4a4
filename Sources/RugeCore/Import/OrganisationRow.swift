/// A row of a list of organisations.
///
/// What was empty in the table is absent here: unknown, and never zero.
package struct OrganisationRow: Hashable, Sendable {
  package let name: String
  package let cvr: CVRNumber?
  /// The note and the fields.
  package let texts: [TextPurpose: String]
  package let figures: [KeptFigure]
  /// What is wrong with cells whose figures stay unknown.
  package let unusable: [ImportProblem]

  package init(
    name: String, cvr: CVRNumber? = nil, texts: [TextPurpose: String] = [:], figures: [KeptFigure] = [],
    unusable: [ImportProblem] = []
  ) {
    self.name = name
    self.cvr = cvr
    self.texts = texts
    self.figures = figures
    self.unusable = unusable
  }
}
