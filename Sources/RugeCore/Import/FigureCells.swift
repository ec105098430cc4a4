/// What the cells of a figure's column hold.
package struct FigureCells: Hashable, Sendable {
  /// A cell as it is spelled and as it is understood.
  package struct Example: Hashable, Sendable {
    package let spelling: String
    package let amount: Quantity
    package let line: Int

    package init(spelling: String, amount: Quantity, line: Int) {
      self.spelling = spelling
      self.amount = amount
      self.line = line
    }
  }

  package let numbers: Int
  /// Empty, or saying that nobody knows.
  package let unknown: Int
  package let unusable: Int
  /// The number that is easiest to misunderstand, if there is any.
  package let example: Example?

  package init(numbers: Int, unknown: Int, unusable: Int, example: Example?) {
    self.numbers = numbers
    self.unknown = unknown
    self.unusable = unusable
    self.example = example
  }
}
