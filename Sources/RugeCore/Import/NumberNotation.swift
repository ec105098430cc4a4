/// How the numbers of a column are read.
package struct NumberNotation: Hashable, Sendable {
  /// What becomes of a number that is another one under the other sign: `1.200`.
  package enum Ambiguous: Hashable, Sendable {
    /// It is read with the sign, which other cells show.
    case read
    /// It is read where that makes it whole, since nothing shows the sign.
    case readAsWhole
    /// It is refused, since the column's cells contradict each other.
    case refused
  }

  package let decimalMark: DecimalMark
  package let ambiguous: Ambiguous

  package init(_ decimalMark: DecimalMark, ambiguous: Ambiguous) {
    self.decimalMark = decimalMark
    self.ambiguous = ambiguous
  }

  /// Cells show the sign.
  package static let comma = NumberNotation(.comma, ambiguous: .read)
  package static let point = NumberNotation(.point, ambiguous: .read)

  /// Whether numbers of a shape can be used.
  package func takes(_ shape: NumberShape) -> Bool {
    switch shape {
    case .plain: true
    case .comma: decimalMark == .comma
    case .point: decimalMark == .point
    case .pointBeforeThree: ambiguous == .read || ambiguous == .readAsWhole && decimalMark == .comma
    case .commaBeforeThree: ambiguous == .read || ambiguous == .readAsWhole && decimalMark == .point
    }
  }

  package func read(_ text: String) throws(InputProblem) -> Quantity {
    switch NumberSpelling(text).shape {
    case let shape? where shape != .comma && shape != .point && !takes(shape): throw .numberAmbiguous(text)
    default: try NumberReader(decimalMark: decimalMark).read(text)
    }
  }
}
