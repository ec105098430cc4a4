/// Reads how long or how often, as staff say it: `4-6 måneder`, `2 to 4 weeks`, `hver 2. uge`, `every month`.
package struct LengthReader: Sendable {
  package init() {}

  /// A length: one span, two with a dash or a word between them, or a word for no fixed end.
  package func length(_ text: String) throws(InputProblem) -> ProgrammeLength {
    let tokens = Self.tokens(text)
    if Self.openWords.contains(tokens.joined(separator: " ")) { return .open }
    var rest = tokens.filter { $0 != "-" && $0 != "til" && $0 != "to" && $0 != "–" }[...]
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

  /// An interval, with or without its first word: `hver 2. uge`, `every month`, `2 weeks`, `hvert kvartal`.
  package func interval(_ text: String) throws(InputProblem) -> Span {
    var rest = Self.tokens(text)[...]
    if let first = rest.first, Self.everyWords.contains(first) { rest = rest.dropFirst() }
    if let months = Self.partsOfYear[rest.joined(separator: " ")] { return Span(months, .month) }
    let count = Self.number(&rest) ?? 1
    guard let unit = Self.unit(&rest), rest.isEmpty, (1...Self.limit).contains(count) else {
      throw .lengthNotUnderstood(text)
    }
    return Span(count, unit)
  }

  /// Whether a text begins as an interval does, so that it can be meant as nothing else: `hver gang`.
  package static func beginsAsInterval(_ text: String) -> Bool {
    tokens(text).first.map(everyWords.contains) ?? false
  }

  /// More of any unit than this is a slip.
  private static let limit = 1000

  /// Numbers and words; a dash between numbers stands alone.
  private static func tokens(_ text: String) -> [String] {
    let spaced = FoldedName(text).text.replacing("-", with: " - ").replacing("–", with: " – ")
    return spaced.split(separator: " ").flatMap { word -> [String] in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let rest = word.dropFirst(digits.count).drop { $0 == "." }
      return [digits, rest].filter { !$0.isEmpty }.map(String.init)
    }
    .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }

  private static func number(_ rest: inout ArraySlice<String>) -> Int? {
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

  private static let everyWords: Set<String> = ["hver", "hvert", "every", "each"]

  /// Periods of so many months that have a name of their own.
  private static let partsOfYear: [String: Int] = [
    "kvartal": 3, "quarter": 3, "halvaar": 6, "halve aar": 6, "half - year": 6, "half year": 6,
  ]

  private static let numberWords: [String: Int] = [
    "en": 1, "et": 1, "one": 1, "a": 1, "an": 1, "anden": 2, "andet": 2, "other": 2, "second": 2, "two": 2,
    "tre": 3, "tredje": 3, "three": 3, "third": 3, "fire": 4, "fjerde": 4, "four": 4, "fourth": 4, "fem": 5, "five": 5,
    "seks": 6, "six": 6, "tolv": 12, "twelve": 12,
  ]

  private static let units: [String: Span.Unit] = {
    var units: [String: Span.Unit] = [:]
    for word in ["dag", "dage", "day", "days"] { units[word] = .day }
    for word in ["uge", "uger", "week", "weeks", "wk", "wks"] { units[word] = .week }
    for word in ["maaned", "maaneder", "md", "mdr", "month", "months"] { units[word] = .month }
    for word in ["aar", "year", "years"] { units[word] = .year }
    return units
  }()
}
