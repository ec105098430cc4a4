/// An event as the typed columns of a table, so that SQL can count and add up without decoding anything.
///
/// The same columns serve every type of fact; ``Event/columns`` and ``Event/init(_:)`` say which type uses which.
package struct FactColumns: Hashable, Sendable {
  /// What happened, in a word; see ``FactType``.
  package var type: String
  /// The form of the columns for this type; raised when their meaning changes, while the old one stays readable.
  package var version: Int
  /// The id of a programme's element.
  package var element: String?
  /// An id inside the element: the field of a form.
  package var part: String?
  /// One of a fixed set of words, such as `yes`, `unknown` or `none`.
  package var choice: String?
  /// A number in millionths.
  package var amount: Int64?
  package var minutes: Int?
  package var day: Day?
  /// The number of another subject, or the sequence of another fact.
  package var refers: Int64?
  /// The number of a definition's version.
  package var definition: Int64?

  package init(
    type: String, version: Int = 1, element: String? = nil, part: String? = nil, choice: String? = nil,
    amount: Int64? = nil, minutes: Int? = nil, day: Day? = nil, refers: Int64? = nil, definition: Int64? = nil
  ) {
    self.type = type
    self.version = version
    self.element = element
    self.part = part
    self.choice = choice
    self.amount = amount
    self.minutes = minutes
    self.day = day
    self.refers = refers
    self.definition = definition
  }
}
