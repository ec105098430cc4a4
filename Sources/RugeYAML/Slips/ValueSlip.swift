package import RugeCore

/// What is told of a value that cannot stand where it does, with what was probably meant.
package struct ValueSlip {
  package let problem: DefinitionProblem
  package let suggestion: String?

  /// Looks at a value.
  ///
  /// - Parameters:
  ///   - text: The value.
  ///   - expected: What is wanted.
  ///   - isFine: Whether another text could stand there; only such a text is suggested.
  package init(_ text: String, wanting expected: DefinitionProblem.Expectation, isFine: (String) -> Bool) {
    let spaced = text.withPlainSpaces
    let bare = spaced.withoutTypographicQuotes
    if spaced != text, isFine(spaced) {
      problem = .noBreakSpace
      suggestion = spaced
    } else if bare != spaced, isFine(bare) {
      problem = .typographicQuotes
      suggestion = bare
    } else if let exchanged = Correction.daysInOrder(bare), isFine(exchanged) {
      problem = .badValue(text, expected: .earlierDayFirst)
      suggestion = exchanged
    } else if let day = MissingDay(in: bare) {
      problem = .noSuchDay(day.text, last: day.last)
      suggestion = ([day.phrase] + Correction.candidates(for: day.phrase)).first(where: isFine)
    } else {
      problem = .badValue(text, expected: expected)
      suggestion = Correction.candidates(for: bare).first { $0 != text && isFine($0) }
    }
  }
}

extension String {
  /// The text with an ordinary space for each that only looks like one.
  package var withPlainSpaces: String {
    guard utf8.contains(where: { $0 >= 0x80 }), contains(where: \.isNoBreakSpace) else { return self }
    return String(map { $0.isNoBreakSpace ? " " : $0 })
  }

  /// The text without the curved quotes that a word processor puts around it.
  package var withoutTypographicQuotes: String {
    guard count > 2, let first, let last, "“”„‟‘’»«".contains(first), "“”‘’»«".contains(last) else { return self }
    return String(dropFirst().dropLast())
  }
}
