import RugeCore

/// The words that a phrase is made of, however closely it was written: `4-6mdr.` is `4`, `to`, `6` and `mdr`.
enum PhraseTokens {
  static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: trimmed($0)) }
  }

  /// Without a comma after it, and without the full stop of an ordinal or an abbreviation.
  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while word.count > 1, word.hasSuffix(",") || word.hasSuffix(".") { word = word.dropLast() }
    return word
  }

  private static func pieces(of word: Substring) -> [String] {
    if word == "-" || word == "–" || word == "—" { return ["to"] }
    if Correction.date(String(word)) != nil { return [String(word)] }
    if let range = range(word) { return range }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word[digits.endIndex...]
    guard !digits.isEmpty, let first = rest.first, first.isLetter || first == "%" else { return [String(word)] }
    return ["st", "nd", "rd", "th"].contains(String(rest)) ? [String(digits)] : [String(digits)] + pieces(of: rest)
  }

  /// `4-6`, `4–6uger`.
  private static func range(_ word: Substring) -> [String]? {
    guard let dash = word.firstIndex(where: { $0 == "-" || $0 == "–" }) else { return nil }
    let (least, most) = (word[..<dash], word[word.index(after: dash)...])
    guard (1...3).contains(least.count), least.allSatisfy(\.isNumber), most.first?.isNumber == true else { return nil }
    return [String(least), "to"] + pieces(of: most)
  }
}
