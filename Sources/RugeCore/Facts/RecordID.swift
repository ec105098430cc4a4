/// The number of a record: the sequence of the fact that added it.
package struct RecordID: Hashable, Comparable, Sendable {
  package let number: Int64

  package init(_ number: Int64) {
    self.number = number
  }

  package static func < (left: RecordID, right: RecordID) -> Bool { left.number < right.number }
}

extension RecordID: LosslessStringConvertible {
  /// Reads `R-31`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].uppercased() == "R", let number = Int64(parts[1]), number > 0 else { return nil }
    self.init(number)
  }

  package var description: String { "R-\(number)" }
}
