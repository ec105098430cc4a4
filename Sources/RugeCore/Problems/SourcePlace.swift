/// A place in a text file.
///
/// Lines and columns count from 1, as editors show them.
package struct SourcePlace: Hashable, Comparable, Sendable {
  /// The file as the user named it.
  package let file: String
  package let line: Int
  /// In characters as people see them.
  package let column: Int
  /// In UTF-8 bytes, for tools.
  package let byteColumn: Int

  package init(file: String, line: Int, column: Int, byteColumn: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.byteColumn = byteColumn
  }

  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.file, left.line, left.byteColumn) < (right.file, right.line, right.byteColumn)
  }
}

extension SourcePlace: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}
