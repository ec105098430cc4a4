import RugeCore

/// A day that no calendar has, in a phrase: `31 June`, `2026-02-30`.
struct MissingDay {
  /// Texts longer than this are no phrases.
  private static let longest = 120

  /// As it is written.
  let text: String
  /// The last day of its month in the same way; of February the one that comes every year.
  let last: String
  /// The phrase with that day in its place.
  let phrase: String

  /// The first such day of a phrase; `nil` where all days exist, if only in some years.
  init?(in phrase: String) {
    guard phrase.utf8.count <= Self.longest else { return nil }
    let found = phrase.matches(of: /(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])/).lazy
      .compactMap { match -> (Range<String.Index>, String)? in
        guard let year = Int(match.year), let month = Int(match.month), (1...12).contains(month),
          let day = Int(match.day), case let last = Day.length(ofMonth: month, year: year), day > last
        else { return nil }
        return (match.range, "\(match.year)-\(match.month)-\(last)")
      }.first
    guard let (range, last) = found ?? Self.named(in: phrase) else { return nil }
    self.text = String(phrase[range])
    self.last = last
    self.phrase = phrase[..<range.lowerBound] + last + phrase[range.upperBound...]
  }

  /// A leap year, and one that is none.
  private static let (leapYear, plainYear) = (2024, 2023)

  /// `31 June`, with the month as people write it.
  private static func named(in phrase: String) -> (Range<String.Index>, String)? {
    phrase.matches(of: /\b(?<day>[0-9]{1,2}) +(?<month>\p{Letter}+)/).lazy.compactMap { match in
      guard let day = Int(match.day), let first = Correction.date("1 \(match.month) \(plainYear)").flatMap({ Day($0) }),
        case let month = first.components.month, day > Day.length(ofMonth: month, year: leapYear)
      else { return nil }
      return (match.range, "\(Day.length(ofMonth: month, year: plainYear)) \(match.month)")
    }.first
  }
}
