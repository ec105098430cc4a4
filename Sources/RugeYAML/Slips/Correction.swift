import RugeCore

/// What an author probably meant by a value that the language does not have: a date or a number as people write them in
/// Denmark, or the language's words in Danish.
enum Correction {
  /// Texts longer than this are no phrases.
  private static let longest = 120

  /// Likely spellings of the same in the language, the likeliest first.
  static func candidates(for text: String) -> [String] {
    guard text.utf8.count <= longest else { return [] }
    return [date(text), number(text), text.lowercased()].compactMap { $0 } + PhraseTranslation.candidates(for: text)
  }

  /// `2026-05-01 to 2026-04-01` with the earlier day first.
  static func daysInOrder(_ text: String) -> String? {
    let parts = text.split(separator: " to ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let first = Day(parts[0]), let last = Day(parts[1]), last < first else { return nil }
    return "\(last) to \(first)"
  }

  /// `1/9/2026`, `1.9.2026`, `1. september 2026`: the day comes first, as it does in Denmark.
  static func date(_ text: String) -> String? {
    let reader = DayReader(today: Day(ordinal: 0), direction: .backwards)
    return (try? reader.readFullDate(text))?.description
  }

  /// `1,5`, `1.000.000`, `12 000`, `1_000`, where it can be one number only.
  static func number(_ text: String) -> String? {
    let digits = text.replacing("_", with: "")
    return (try? NumberReader().read(digits))?.description
  }
}
