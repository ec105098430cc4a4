/// What those who take part are called where no name may be kept: `F-1`, `F-2`.
package enum Pseudonym {
  /// Letters that other ids begin with: a record is R-31, a session S-12.
  private static let takenLetters = Set(Subject.Kind.allCases.map { String($0.letter) } + ["R", "S"])

  /// What pseudonyms of a kind begin with: its first letter, or the first two where one would look like another id.
  package static func prefix(for kind: ElementID) -> String {
    let letters = kind.rawValue.uppercased().filter(\.isLetter)
    let first = String(letters.prefix(1))
    return takenLetters.contains(first) ? String(letters.prefix(2)) : first
  }

  /// The pseudonym after those that were ever given, so that none comes to mean somebody else.
  package static func next(prefix: String, after names: [String]) -> String {
    let numbers = names.compactMap { number(of: $0, prefix: prefix) }
    return "\(prefix)-\((numbers.max() ?? 0) + 1)"
  }

  /// Whether a name is a pseudonym.
  package static func isPseudonym(_ name: String, prefix: String) -> Bool { number(of: name, prefix: prefix) != nil }

  private static func number(of name: String, prefix: String) -> Int? {
    name.hasPrefix(prefix + "-") ? Int(name.dropFirst(prefix.count + 1)) : nil
  }
}
