import RugeCore

/// Who gets a report and for which period, as staff say it: `bestyrelsen, hvert kvartal`.
struct ReportWish: Hashable, Sendable {
  /// What was said.
  let text: String
  /// The same with a capital, as a heading has it.
  var title: String { text.prefix(1).uppercased() + text.dropFirst() }
  let audience: ReportRule.Audience
  let period: ReportRule.Period

  /// - Throws: ``DraftProblem`` for what is not clear, ``InputProblem`` for a text that cannot be kept.
  init(_ text: String) throws {
    self.text = try DraftName(text).text
    let words = text.split { $0.isWhitespace || ",;:()".contains($0) }.map(String.init)
    guard let (period, rest) = Self.period(in: words) else { throw DraftProblem.reportPeriodUnclear(text) }
    let audiences = Set(rest.compactMap(Self.audience))
    guard let audience = audiences.first else { throw DraftProblem.audienceUnclear(text) }
    guard audiences.count == 1 else { throw DraftProblem.severalAudiences(text) }
    self.audience = audience
    self.period = period
  }

  /// The longest run of words that says how often, as a period, and the words around it, which say nothing of the kind.
  private static func period(in words: [String]) -> (ReportRule.Period, rest: [String])? {
    for count in (1...max(1, words.count)).reversed() where count <= words.count {
      for start in 0...(words.count - count) {
        let run = words[start..<(start + count)]
        guard let interval = interval(run.joined(separator: " ")) else { continue }
        let rest = Array(words[..<start] + words[(start + count)...])
        // `5 gange om året` is no `året`.
        guard let period = period(of: interval), !rest.contains(where: saysHowOften) else { return nil }
        return (period, rest)
      }
    }
    return nil
  }

  private static func interval(_ text: String) -> Span? {
    RhythmReader().interval(text) ?? periodNames[FoldedName(text).text]
  }

  private static func saysHowOften(_ word: String) -> Bool {
    RhythmReader.speaksOfRhythm(word) || word.contains(where: \.isNumber) || interval(word) != nil
  }

  private static func period(of interval: Span) -> ReportRule.Period? {
    switch (interval.count, interval.unit) {
    case (1, .month): .month
    case (3, .month): .quarter
    case (6, .month): .halfYear
    case (12, .month), (1, .year): .year
    default: nil
    }
  }

  /// Periods that a single word names.
  private static let periodNames: [String: Span] = [
    "kvartal": Span(3, .month), "quarter": Span(3, .month), "halvaar": Span(6, .month), "half-year": Span(6, .month),
  ]

  private static func audience(_ word: String) -> ReportRule.Audience? {
    let folded = FoldedName(word).text
    return audiences.first { name, _ in
      folded.hasPrefix(name) && endings.contains(String(folded.dropFirst(name.count)))
    }?.1
  }

  /// What a word may end in, without the “s” of owners: the board of a fund is no fund.
  private static let endings: Set<String> = ["", "n", "en", "et", "e", "r", "er", "ne", "rne", "erne", "y"]

  /// By folded word, without what inflects it.
  private static let audiences: [(String, ReportRule.Audience)] = [
    ("bestyrelse", .board), ("board", .board), ("trustees", .board), ("bevillingsgiv", .funder),
    ("bevillingsgiver", .funder), ("fond", .funder), ("funder", .funder), ("funders", .funder), ("donor", .funder),
    ("donors", .funder), ("tilskudsgiver", .funder), ("tilskudsyder", .funder), ("investor", .investor),
    ("investors", .investor), ("medarbejder", .staff), ("personale", .staff), ("staff", .staff),
    ("organisation", .organisation), ("organisations", .organisation), ("deltager", .organisation),
    ("participant", .organisation), ("participants", .organisation), ("offentlighed", .everyone),
    ("public", .everyone), ("alle", .everyone), ("everyone", .everyone),
  ]
}
