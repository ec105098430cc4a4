/// The number of an action point: the sequence of the fact that added it.
package struct ActionID: FactNumber {
  package static let letter: Character = "A"
  package let number: Int64

  package init(_ number: Int64) {
    self.number = number
  }
}
