/// What a number must be.
package struct NumberTest: Hashable, Sendable {
  package enum Relation: String, CaseIterable, Hashable, Sendable {
    case `is`
    case atLeast = "at_least"
    case atMost = "at_most"
    case above, below
  }

  package struct Comparison: Hashable, Sendable {
    package let relation: Relation
    package let bound: Amount

    package init(_ relation: Relation, _ bound: Amount) {
      self.relation = relation
      self.bound = bound
    }
  }

  /// What of the number is compared.
  package enum Measure: String, Hashable, Sendable {
    case level
    /// How much it has changed since the baseline; a bound in per cent is a share of the baseline.
    case change
  }

  package let measure: Measure
  /// All of them must hold.
  package let comparisons: [Comparison]
  /// Only what lies so far back counts.
  package let within: Span?
  /// It must have held without a break for so long.
  package let held: Span?
  /// What lies in this period of the calendar does not count.
  package let excluding: ElementID?

  package init(
    _ comparisons: [Comparison], of measure: Measure = .level, within: Span? = nil, held: Span? = nil,
    excluding: ElementID? = nil
  ) {
    self.measure = measure
    self.comparisons = comparisons
    self.within = within
    self.held = held
    self.excluding = excluding
  }

  /// The commonest test: at least so many.
  package static func atLeast(_ number: Quantity) -> NumberTest {
    NumberTest([Comparison(.atLeast, Amount(number))])
  }
}
