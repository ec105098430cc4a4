import RugeCore

/// Who gets a report and for which period, as staff say it: `bestyrelsen, hvert kvartal`.
struct ReportWish: Hashable, Sendable {
  /// What was said.
  let text: String
  /// The same with a capital, as a heading has it.
  var title: String { text.prefix(1).uppercased() + text.dropFirst() }
  let audience: ReportRule.Audience
  let period: ReportRule.Period

  init(_ text: String) throws(UsageProblem) {
    let words = FoldedName(text.replacing(",", with: " ")).text.split(separator: " ")
    guard let audience = Self.first(Self.audiences, in: words), let period = Self.first(Self.periods, in: words) else {
      throw .badValue(key: text, value: text, expected: .audienceAndPeriod)
    }
    self.text = text
    self.audience = audience
    self.period = period
  }

  private static func first<Value>(_ table: [(String, Value)], in words: [Substring]) -> Value? {
    table.first { beginning, _ in words.contains { $0.hasPrefix(beginning) } }?.1
  }

  /// By the beginning of the folded word.
  private static let audiences: [(String, ReportRule.Audience)] = [
    ("bestyrelse", .board), ("board", .board), ("bevilling", .funder), ("fond", .funder), ("funder", .funder),
    ("donor", .funder), ("tilskud", .funder), ("investor", .investor), ("medarbejder", .staff), ("personale", .staff),
    ("staff", .staff), ("organisation", .organisation), ("deltager", .organisation), ("participant", .organisation),
    ("offentlig", .everyone), ("public", .everyone), ("alle", .everyone), ("everyone", .everyone),
  ]

  private static let periods: [(String, ReportRule.Period)] = [
    ("halv", .halfYear), ("half", .halfYear), ("kvartal", .quarter), ("quarter", .quarter), ("maaned", .month),
    ("month", .month), ("aar", .year),
    ("year", .year), ("annual", .year),
  ]
}
