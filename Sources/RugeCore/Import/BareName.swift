/// A name reduced to what tells organisations apart: without legal form, spaces and punctuation.
struct BareName: Hashable {
  /// Lower-case letters and digits only.
  let characters: [Character]

  init(_ name: FoldedName) {
    var words = name.text.split(separator: " ").map { word in
      String(word.filter { $0.isLetter || $0.isNumber || $0 == "&" })
    }
    words.removeAll(where: \.isEmpty)
    let telling = words.filter { !Self.legalForms.contains($0) }
    self.characters = Array((telling.isEmpty ? words : telling).joined())
  }

  /// Two names whose numbers differ are two names: `Hold 1` and `Hold 2`.
  var digits: String {
    String(characters.filter(\.isNumber))
  }

  /// Whether one letter more, less or other makes one name the other.
  func isOneLetterFrom(_ other: BareName) -> Bool {
    let (short, long) =
      characters.count <= other.characters.count
      ? (characters, other.characters) : (other.characters, characters)
    guard long.count - short.count <= 1, short != long else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.dropFirst(short.count == long.count ? same + 1 : same)
    return rest == long.dropFirst(same + 1)
  }

  /// Words that say what an organisation is in law, without their punctuation.
  private static let legalForms: Set<String> = [
    "aps", "as", "is", "ks", "ps", "ivs", "amba", "fmba", "smba", "si", "fonden", "fond", "foreningen", "forening",
    "selskabet", "ab", "hb", "kb", "stiftelsen", "foereningen", "ltd", "limited", "llc", "inc", "plc", "cic", "gmbh",
    "ev",
  ]
}
