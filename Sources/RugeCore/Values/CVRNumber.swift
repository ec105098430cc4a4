/// The number under which a body stands in the Danish business register.
package struct CVRNumber: Hashable, Sendable, CustomStringConvertible {
  /// Eight digits.
  package let description: String

  /// Reads a number as people write it: `12 34 56 78`, `DK-12345678`, or `12345678.0`, as spreadsheets have it.
  ///
  /// `nil` where it has not eight digits, or where they cannot be right: weighed with 2, 7, 6, 5, 4, 3, 2 and 1 they come
  /// to a multiple of eleven.
  package init?(_ text: String) {
    var rest = Substring(text.uppercased())
    for ending in [".0", ",0"] where rest.hasSuffix(ending) { rest = rest.dropLast(2) }
    for beginning in ["CVR", "DK"] where rest.hasPrefix(beginning) { rest = rest.dropFirst(beginning.count) }
    let signs: Set<Character> = [" ", "-", ".", ":", "\u{A0}"]
    let digits = rest.filter { !signs.contains($0) }
    guard digits.count == 8, digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.first != "0" else { return nil }
    let sum = zip(digits.compactMap(\.wholeNumberValue), Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    guard sum.isMultiple(of: 11) else { return nil }
    description = String(digits)
  }

  private static let weights = [2, 7, 6, 5, 4, 3, 2, 1]
}
