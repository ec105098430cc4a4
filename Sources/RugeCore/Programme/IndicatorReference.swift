/// An indicator, or one of its categories: `ansatte`, `ansatte.fleksjob`.
package struct IndicatorReference: Hashable, Sendable {
  package let indicator: ElementID
  package let category: ElementID?

  package init(_ indicator: ElementID, category: ElementID? = nil) {
    self.indicator = indicator
    self.category = category
  }
}

extension IndicatorReference: CustomStringConvertible {
  package var description: String { category.map { "\(indicator).\($0)" } ?? indicator.rawValue }
}

extension IndicatorReference: ExpressibleByStringLiteral {
  /// The indicator as a whole.
  package init(stringLiteral value: String) {
    self.init(ElementID(value))
  }
}
