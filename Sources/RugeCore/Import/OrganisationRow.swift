/// A row of a list of organisations.
///
/// What was empty in the table is absent here: unknown, and never zero.
package struct OrganisationRow: Hashable, Sendable {
  package let name: String
  /// Its numbers in public registers, which are among the texts, too.
  package let numbers: [RegistrationNumber]
  /// The note and the fields.
  package let texts: [TextPurpose: String]
  package let figures: [KeptFigure]
  /// What is wrong with cells whose figures stay unknown.
  package let unusable: [ImportProblem]

  package init(
    name: String, numbers: [RegistrationNumber] = [], texts: [TextPurpose: String] = [:], figures: [KeptFigure] = [],
    unusable: [ImportProblem] = []
  ) {
    self.name = name
    self.numbers = numbers
    self.texts = texts
    self.figures = figures
    self.unusable = unusable
  }
}
