/// An answer to a question: a value, the admission that nobody knows, or that the question does not apply.
///
/// Unknown is an answer and is never zero.
package enum Known<Value> {
  case value(Value)
  case unknown
  case notApplicable

  /// The value where there is one.
  package var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Known: Equatable where Value: Equatable {}
extension Known: Hashable where Value: Hashable {}
extension Known: Sendable where Value: Sendable {}
