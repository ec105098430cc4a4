/// Questions with answers: an admission form, for instance.
package struct Form: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText
  /// The role that answers.
  package let by: ElementID?
  /// In the order they are asked.
  package let fields: [Field]
  /// What the answers must be for the form to count as passed; without it a complete form is passed.
  package let passedWhen: FormCondition?

  package init(
    id: ElementID, title: LocalisedText, by: ElementID? = nil, fields: [Field], passedWhen: FormCondition? = nil
  ) {
    self.id = id
    self.title = title
    self.by = by
    self.fields = fields
    self.passedWhen = passedWhen
  }

  package func field(_ id: ElementID) -> Field? { fields.first { $0.id == id } }
}
