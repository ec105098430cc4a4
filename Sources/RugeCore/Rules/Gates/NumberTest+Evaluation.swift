extension NumberTest.Comparison {
  /// Whether a number stands in the relation to the bound.
  package func holds(for number: Quantity) -> Bool {
    switch relation {
    case .is: number == bound.value
    case .atLeast: number >= bound.value
    case .atMost: number <= bound.value
    case .above: number > bound.value
    case .below: number < bound.value
    }
  }
}

extension NumberTest {
  /// Whether a number that needs no dates passes.
  package func holds(for number: Quantity) -> Bool { comparisons.allSatisfy { $0.holds(for: number) } }
}
