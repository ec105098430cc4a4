/// Reads how often something comes back, as staff say it: `hver 2. uge`, `twice a year`, `kvartalsvis`.
///
/// A bare length such as `2 dage` says how long and not how often, so that it is none.
package struct RhythmReader: Sendable {
  /// Whether a month is taken for four weeks where that makes a whole interval: `twice a month` is every 2 weeks.
  private let isRough: Bool

  /// - Parameter isRough: Whether a month is taken for four weeks where that makes a whole interval.
  package init(isRough: Bool = false) {
    self.isRough = isRough
  }

  /// The interval, or `nil` where the text does not say how often, or so often that no whole interval is meant.
  package func interval(_ text: String) -> Span? {
    let tokens = LengthReader.tokens(text)
    if let adverb = Self.adverbs[tokens.joined(separator: " ")] { return adverb }
    return every(tokens[...]) ?? times(tokens[...])
  }

  /// Whether a text has a word that tells how often, understood or not: `hver gang`, `two times`.
  package static func speaksOfRhythm(_ text: String) -> Bool {
    LengthReader.tokens(text).contains { everyWords.contains($0) || timesWords.contains($0) || counts[$0] != nil }
  }

  /// `every month`, `hver 2. uge`, `hvert halve år`.
  private func every(_ tokens: ArraySlice<String>) -> Span? {
    guard let first = tokens.first, Self.everyWords.contains(first) else { return nil }
    var rest = tokens.dropFirst()
    if let whole = Self.period(rest) { return whole }
    guard let count = LengthReader.number(&rest), (1...LengthReader.limit).contains(count),
      let unit = Self.period(rest)
    else { return nil }
    return Span(count * unit.count, unit.unit)
  }

  /// `twice a year`, `to gange om året`, `4 gange årligt`.
  private func times(_ tokens: ArraySlice<String>) -> Span? {
    var rest = tokens
    var count: Int
    if let first = rest.first, let said = Self.counts[first] {
      count = said
      rest = rest.dropFirst()
    } else {
      guard let said = LengthReader.number(&rest), said > 0 else { return nil }
      count = said
      if let word = rest.first, Self.timesWords.contains(word) { rest = rest.dropFirst() }
    }
    if let adverb = Self.adverbs[rest.joined(separator: " ")] { return part(count, of: adverb) }
    guard let word = rest.first, Self.perWords.contains(word), let period = Self.period(rest.dropFirst()) else {
      return nil
    }
    return part(count, of: period)
  }

  /// The interval that comes so many times in a period, where it is a whole one.
  private func part(_ count: Int, of period: Span) -> Span? {
    guard count > 1 else { return period }
    if isRough, period.unit == .month, period.count % count != 0 { return part(count, ofWeeks: 4 * period.count) }
    let (parts, unit): (Int, Span.Unit) =
      switch period.unit {
      case .year: (12 * period.count, .month)
      case .month: (period.count, .month)
      case .week: (7 * period.count, .day)
      case .day, .hour, .minute: (1, .day)
      }
    return parts % count == 0 ? Span(parts / count, unit) : nil
  }

  private func part(_ count: Int, ofWeeks weeks: Int) -> Span? {
    weeks % count == 0 ? Span(weeks / count, .week) : nil
  }

  /// A unit of the calendar or a part of the year, and nothing after it.
  private static func period(_ tokens: ArraySlice<String>) -> Span? {
    if let months = partsOfYear[tokens.joined(separator: " ")] { return Span(months, .month) }
    guard tokens.count == 1, let word = tokens.first else { return nil }
    return (LengthReader.units[word] ?? definite[word]).map { Span(1, $0) }
  }

  private static let everyWords: Set<String> = ["hver", "hvert", "every", "each"]

  private static let timesWords: Set<String> = ["gang", "gange", "times", "x"]

  private static let counts: [String: Int] = ["once": 1, "twice": 2, "thrice": 3]

  private static let perWords: Set<String> = [
    "om", "i", "pr", "per", "hver", "hvert", "a", "an", "each", "every", "in", "the",
  ]

  /// Units as Danish has them after “om” and “i”: `om året`.
  private static let definite: [String: Span.Unit] = [
    "dagen": .day, "ugen": .week, "maaneden": .month, "aaret": .year,
  ]

  /// Periods of so many months that have a name of their own.
  private static let partsOfYear: [String: Int] = [
    "kvartal": 3, "kvartalet": 3, "quarter": 3, "halvaar": 6, "halvaaret": 6, "halve aar": 6, "half - year": 6,
    "half year": 6, "six months": 6,
  ]

  /// What says it in one word, by folded spelling with its dashes apart.
  private static let adverbs: [String: Span] = {
    var adverbs: [String: Span] = [:]
    func add(_ words: [String], _ interval: Span) {
      for word in words { adverbs[word] = interval }
    }
    add(["daglig", "dagligt", "daily"], Span(1, .day))
    add(["ugentlig", "ugentligt", "ugevis", "weekly"], Span(1, .week))
    add(["fortnightly", "every fortnight"], Span(2, .week))
    add(["maanedlig", "maanedligt", "maanedsvis", "monthly"], Span(1, .month))
    add(["kvartalsvis", "kvartalsvist", "kvartaarlig", "kvartaarligt", "quarterly"], Span(3, .month))
    add(["halvaarlig", "halvaarligt", "halvaarsvis"], Span(6, .month))
    add(["half - yearly", "half yearly", "semi - annually"], Span(6, .month))
    add(["aarlig", "aarligt", "yearly", "annual", "annually"], Span(1, .year))
    return adverbs
  }()
}
