import RugeCore

/// A phrase in Danish, or in another spelling, in the words of the language: `hver 2. uge` is `every 2 weeks`.
///
/// A word may mean more than one thing; whoever knows what is wanted picks the first phrase that is some.
struct PhraseTranslation {
  private static let mostCandidates = 48

  /// For each word of the phrase what it may mean; no word at all is a meaning too.
  private var meanings: [[String]] = []

  static func candidates(for text: String) -> [String] {
    if let whole = PhraseVocabulary.phrases[FoldedName(text).text] { return whole }
    return PhraseTranslation(text).candidates
  }

  private init(_ text: String) {
    var words = PhraseTokens.words(of: text)[...]
    while let word = words.first {
      if let (phrase, count) = Self.wordedDate(words) ?? Self.rhythm(words) ?? Self.wholeSpan(words) {
        meanings.append([phrase])
        words = words.dropFirst(count)
      } else {
        meanings.append(Self.meanings(of: word))
        words = words.dropFirst()
      }
    }
  }

  private static func meanings(of word: String) -> [String] {
    if let date = Correction.date(word) { return [date] }
    if let number = Correction.number(word) { return [number] }
    let known = PhraseVocabulary.meanings[FoldedName(word).text] ?? []
    if known.isEmpty, let slip = slip(word) { return [word, slip] }
    // A letter is an abbreviation only where it is no name.
    if word.count == 1 { return [word] + known.filter { $0 != word } }
    return known.contains(word) ? known : known + [word]
  }

  /// The word of the language that another one is with a slip: `aftr`.
  private static func slip(_ word: String) -> String? {
    guard word.count > 2, !PhraseVocabulary.words.contains(word) else { return nil }
    return NearestName.suggestion(for: word, among: PhraseVocabulary.words)
  }

  /// `1 september 2026` becomes `2026-09-01`, and without a year `1 September`.
  private static func wordedDate(_ words: ArraySlice<String>) -> (String, count: Int)? {
    let next = Array(words.prefix(3))
    guard next.count >= 2, Int(next[0]) != nil, let month = PhraseVocabulary.month(next[1]) else { return nil }
    if next.count == 3, next[2].utf8.count == 4, let date = Correction.date(next.joined(separator: " ")) {
      return (date, 3)
    }
    return ("\(next[0]) \(month)", 2)
  }

  /// `2 times a month` becomes `every 2 weeks`; what begins with `every` is told word by word.
  private static func rhythm(_ words: ArraySlice<String>) -> (String, count: Int)? {
    guard let first = words.first, PhraseVocabulary.meanings[FoldedName(first).text]?.contains("every") != true else {
      return nil
    }
    for count in stride(from: min(words.count, 5), to: 0, by: -1) {
      let text = words.prefix(count).joined(separator: " ")
      if let interval = RhythmReader(isRough: true).interval(text) { return ("every \(interval)", count) }
    }
    return nil
  }

  /// `1.5 hours` becomes `90 minutes`, for a time that is a whole number of a smaller unit.
  private static func wholeSpan(_ words: ArraySlice<String>) -> (String, count: Int)? {
    let next = Array(words.prefix(2))
    guard next.count == 2, let number = Correction.number(next[0]).flatMap({ Quantity($0) }),
      !number.millionths.isMultiple(of: million), number > .zero
    else { return nil }
    for meaning in (PhraseVocabulary.meanings[FoldedName(next[1]).text] ?? []) + [next[1]] {
      let name = meaning.hasSuffix("s") ? String(meaning.dropLast()) : meaning
      guard let (count, unit) = Span.Unit(rawValue: name).flatMap(parts(of:)) else { continue }
      let (product, overflow) = number.millionths.multipliedReportingOverflow(by: count)
      guard !overflow, product.isMultiple(of: million) else { continue }
      return ("\(Span(Int(product / million), unit))", 2)
    }
    return nil
  }

  private static let million: Int64 = 1_000_000

  /// How many of a smaller unit a unit of time is made of; `nil` where that differs.
  private static func parts(of unit: Span.Unit) -> (Int64, Span.Unit)? {
    switch unit {
    case .hour: (60, .minute)
    case .week: (7, .day)
    case .year: (12, .month)
    case .minute, .day, .month: nil
    }
  }

  private var candidates: [String] {
    var found: [[String]] = [[]]
    for choices in meanings {
      found = found.flatMap { start in choices.map { start + [$0] } }
      if found.count > Self.mostCandidates { found.removeLast(found.count - Self.mostCandidates) }
    }
    return found.flatMap { Self.spellings($0.filter { !$0.isEmpty }) }
  }

  /// The words joined, with units in the number that they have, with the `1` that `every week` lacks, and with the
  /// `money` that a currency alone does.
  private static func spellings(_ words: [String]) -> [String] {
    var agreed = words
    for index in agreed.indices.dropFirst() {
      guard let count = Int(agreed[index - 1]), PhraseVocabulary.units.contains(agreed[index]) else { continue }
      agreed[index] += count == 1 ? "" : "s"
    }
    let plain = agreed.joined(separator: " ")
    var result = [plain]
    if agreed.count > 1, agreed[0] == "every", PhraseVocabulary.units.contains(agreed[1]) {
      result.append((["every", "1"] + agreed.dropFirst()).joined(separator: " "))
    }
    if agreed.count == 1, !UnitName.spokenNames(of: plain).isEmpty { result.append("money \(plain)") }
    if agreed.count == 2, agreed[1].count == 3, agreed[1].allSatisfy(\.isUppercase) {
      result.append("\(agreed[1]) \(agreed[0])")
    }
    return result
  }
}
