/// A number with what it counts: `DKK 100000`, `65 municipalities`, `15 %`.
package struct Amount: Hashable, Sendable {
  package let value: Quantity
  /// What is counted, as the author wrote it: a currency (`DKK`) or a word (`municipalities`).
  package let unit: String?
  package let isPercent: Bool

  package init(_ value: Quantity, unit: String? = nil, isPercent: Bool = false) {
    self.value = value
    self.unit = unit
    self.isPercent = isPercent
  }
}
