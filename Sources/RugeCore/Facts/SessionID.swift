/// The number of a session, planned or held: the sequence of the fact that planned or recorded it.
package struct SessionID: FactNumber {
  package static let letter: Character = "S"
  package let number: Int64

  package init(_ number: Int64) {
    self.number = number
  }
}
