/// What is asked of the sessions of a kind.
package struct SessionsTest: Hashable, Sendable {
  package enum Measure: Hashable, Sendable {
    /// How many were held.
    case held(NumberTest)
    /// How many hours they took together.
    case hours(NumberTest)
    /// How many of them the organisation missed.
    case missed(NumberTest)
    /// None was missed.
    case attendedAll
  }

  /// `nil` for sessions of every kind.
  package let kind: ElementID?
  package let measure: Measure

  package init(_ kind: ElementID?, _ measure: Measure) {
    self.kind = kind
    self.measure = measure
  }
}
