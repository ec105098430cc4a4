/// A piece of what somebody typed as a date.
enum DayToken: Hashable {
  /// A number, with how many digits it was written: `05` has two.
  case number(Int, digits: Int)
  /// A word, folded as in ``FoldedName``.
  case word(String)
  case mark(Character)

  var number: Int? {
    if case .number(let value, _) = self { value } else { nil }
  }

  var word: String? {
    if case .word(let word) = self { word } else { nil }
  }

  /// The pieces of a text; `nil` where a number has more digits than any date or count.
  static func tokens(of text: String) -> [DayToken]? {
    var tokens: [DayToken] = []
    var rest = FoldedName(text).text[...]
    while let first = rest.first {
      if first.isASCIIDigit {
        let digits = rest.prefix { $0.isASCIIDigit }
        guard digits.count <= 6, let number = Int(digits) else { return nil }
        tokens.append(.number(number, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        tokens.append(.word(String(word)))
        rest = rest.dropFirst(word.count)
      } else {
        if first != " ", first != "," { tokens.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
    return tokens.withoutAbbreviationDots
  }
}

extension [DayToken] {
  /// The tokens without the full stops after words (`jan.`, `d.`) and at the end.
  fileprivate var withoutAbbreviationDots: [DayToken] {
    var kept: [DayToken] = []
    for token in self {
      if token == .mark("."), kept.last?.word != nil { continue }
      kept.append(token)
    }
    while kept.last == .mark(".") { kept.removeLast() }
    return kept
  }

  /// The tokens without words that say nothing here: `den 12. januar`, `12th of January`.
  func without(_ words: Set<String>) -> [DayToken] {
    filter { token in token.word.map { !words.contains($0) } ?? true }
  }

  /// The tokens without some marks, which say nothing beside a word.
  func without(marks: String) -> [DayToken] {
    filter { if case .mark(let mark) = $0 { !marks.contains(mark) } else { true } }
  }

  /// The words alone, joined by spaces, where there is nothing but words.
  var phrase: String? {
    let words = compactMap(\.word)
    return words.count == count ? words.joined(separator: " ") : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool {
    isASCII && isWholeNumber
  }
}
