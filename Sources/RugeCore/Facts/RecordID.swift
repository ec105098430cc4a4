/// The number of a record: the sequence of the fact that added it.
package struct RecordID: FactNumber {
  package static let letter: Character = "R"
  package let number: Int64

  package init(_ number: Int64) {
    self.number = number
  }
}
