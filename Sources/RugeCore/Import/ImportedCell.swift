/// A cell of an imported row, or a value that was stated for all rows.
package struct ImportedCell: Hashable, Sendable {
  /// Without spaces around it, in normalisation form C.
  package let text: String
  /// The column's number, from 1; `nil` where the value was stated for all rows.
  package let column: Int?
  package let heading: String?
  /// How numbers in it are read.
  package let notation: NumberNotation?

  package init(_ text: String, column: Int? = nil, heading: String? = nil, notation: NumberNotation? = nil) {
    self.text = text
    self.column = column
    self.heading = heading
    self.notation = notation
  }
}
