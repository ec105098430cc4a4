/// Reads telephone numbers.
package enum PhoneReader {
  /// The number as it was written: digits, at least four, with signs that people put between them.
  package static func read(_ text: String) throws(InputProblem) -> String {
    let signs: Set<Character> = ["+", "-", "(", ")", ".", "/", " ", "\u{A0}"]
    let digits = text.count { $0.isASCII && $0.isNumber }
    let isPlain = text.allSatisfy { ($0.isASCII && $0.isNumber) || signs.contains($0) }
    guard isPlain, digits >= 4, text.count <= 40 else { throw .phoneNotUnderstood(text) }
    return text
  }
}
