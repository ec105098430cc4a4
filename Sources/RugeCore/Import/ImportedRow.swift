/// A row of an imported table: its values, or why it has none.
package enum ImportedRow<Values> {
  case read(Values, line: Int)
  /// Everything that is wrong with it, from left to right.
  case invalid([ImportProblem], line: Int)

  /// The line of the file that the row begins on, from 1.
  package var line: Int {
    switch self {
    case .read(_, let line), .invalid(_, let line): line
    }
  }
}

extension ImportedRow: Equatable where Values: Equatable {}
extension ImportedRow: Sendable where Values: Sendable {}
