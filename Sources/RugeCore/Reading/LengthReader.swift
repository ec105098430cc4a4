/// Reads how long or how often, as staff say it: `4-6 måneder`, `2 to 4 weeks`, `hver 2. uge`, `every month`.
package struct LengthReader: Sendable {
  package init() {}

  /// A length: one span, two with a dash or a word between them, or a word for no fixed end.
  package func length(_ text: String) throws(InputProblem) -> ProgrammeLength {
    let tokens = Self.tokens(text)
    let words = tokens.joined(separator: " ")
    if Self.openWords.contains(words) { return .open }
    if let span = Self.worded[words] { return .between(span, span) }
    // “to” parts two numbers in English and is one in Danish, where it comes first.
    let isBetween: Set<String> = ["-", "–", "til"]
    var rest = (tokens.prefix(1) + tokens.dropFirst().filter { $0 != "to" }).filter { !isBetween.contains($0) }[...]
    guard let first = Self.number(&rest) else { throw .lengthNotUnderstood(text) }
    let firstUnit = Self.unit(&rest)
    guard let second = Self.number(&rest) else {
      guard let unit = firstUnit, rest.isEmpty, (1...Self.limit).contains(first), tokens.first != "-" else {
        throw .lengthNotUnderstood(text)
      }
      return .between(Span(first, unit), Span(first, unit))
    }
    guard let unit = Self.unit(&rest), rest.isEmpty, (1...Self.limit).contains(first), tokens.first != "-" else {
      throw .lengthNotUnderstood(text)
    }
    let (shortest, longest) = (Span(first, firstUnit ?? unit), Span(second, unit))
    guard second <= Self.limit, shortest.approximateDays <= longest.approximateDays else {
      throw .lengthNotUnderstood(text)
    }
    return .between(shortest, longest)
  }

  /// One span: `6 uger`.
  package func span(_ text: String) throws(InputProblem) -> Span {
    guard case .between(let shortest, let longest)? = try? length(text), shortest == longest else {
      throw .lengthNotUnderstood(text)
    }
    return shortest
  }

  /// An interval, with or without its first word: `hver 2. uge`, `twice a year`, `2 weeks`, `kvartal`.
  package func interval(_ text: String) throws(InputProblem) -> Span {
    let rhythm = RhythmReader()
    if let interval = rhythm.interval(text) ?? rhythm.interval("hver \(text)") { return interval }
    throw .lengthNotUnderstood(text)
  }

  /// More of any unit than this is a slip.
  static let limit = 1000

  /// Numbers and words; a dash between numbers stands alone.
  static func tokens(_ text: String) -> [String] {
    let spaced = FoldedName(text).text.replacing("-", with: " - ").replacing("–", with: " – ")
    return spaced.split(separator: " ").flatMap { word -> [String] in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let tail = word.dropFirst(digits.count)
      // `2.uge` has an ordinal in front and `1.5` a fraction, which is no whole number.
      let rest = tail.dropFirst().first?.isNumber == true ? tail : tail.drop { $0 == "." }
      return [digits, rest].filter { !$0.isEmpty }.map(String.init)
    }
    .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }

  static func number(_ rest: inout ArraySlice<String>) -> Int? {
    guard let first = rest.first, let number = Int(first) ?? numberWords[first] else { return nil }
    rest = rest.dropFirst()
    return number
  }

  private static func unit(_ rest: inout ArraySlice<String>) -> Span.Unit? {
    guard let first = rest.first, let unit = units[first] else { return nil }
    rest = rest.dropFirst()
    return unit
  }

  private static let openWords: Set<String> = [
    "open", "aaben", "aabent", "uden slutning", "uden fast slutning", "without end", "without a fixed end", "loebende",
  ]

  /// Lengths that no number and unit say.
  private static let worded: [String: Span] = {
    var worded: [String: Span] = [:]
    for text in ["et halvt aar", "halvt aar", "half a year", "a half year", "half year"] {
      worded[text] = Span(6, .month)
    }
    for text in ["halvandet aar", "a year and a half", "1 ,5 aar", "1 .5 years", "1 ½ aar"] {
      worded[text] = Span(18, .month)
    }
    return worded
  }()

  private static let numberWords: [String: Int] = [
    "en": 1, "et": 1, "one": 1, "a": 1, "an": 1, "to": 2, "anden": 2, "andet": 2, "other": 2, "second": 2, "two": 2,
    "tre": 3, "tredje": 3, "three": 3, "third": 3, "fire": 4, "fjerde": 4, "four": 4, "fourth": 4, "fem": 5, "five": 5,
    "seks": 6, "six": 6, "sjette": 6, "sixth": 6, "syv": 7, "seven": 7, "otte": 8, "eight": 8, "ni": 9, "nine": 9,
    "ti": 10, "ten": 10, "elleve": 11, "eleven": 11, "tolv": 12, "tolvte": 12, "twelve": 12, "twelfth": 12,
    "fjorten": 14, "fourteen": 14, "fjortende": 14,
  ]

  static let units: [String: Span.Unit] = {
    var units: [String: Span.Unit] = [:]
    for word in ["dag", "dage", "day", "days"] { units[word] = .day }
    for word in ["uge", "uger", "week", "weeks", "wk", "wks"] { units[word] = .week }
    for word in ["maaned", "maaneder", "md", "mdr", "month", "months"] { units[word] = .month }
    for word in ["aar", "year", "years"] { units[word] = .year }
    return units
  }()
}
