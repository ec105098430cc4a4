/// The number of a question that was put to somebody: the sequence of the fact that put it.
package struct AskID: FactNumber {
  package static let letter: Character = "Q"
  package let number: Int64

  package init(_ number: Int64) {
    self.number = number
  }
}
