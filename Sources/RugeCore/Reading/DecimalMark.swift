/// The sign that stands before the decimals.
package enum DecimalMark: String, CaseIterable, Hashable, Sendable {
  /// `1.000,5`, as in Danish and Swedish.
  case comma
  /// `1,000.5`, as in English.
  case point
}
