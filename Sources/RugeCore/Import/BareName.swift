/// A name reduced to what tells organisations apart: without legal form, spaces and punctuation.
struct BareName: Hashable, Sendable {
  /// Lower-case letters and digits only.
  let text: String

  init(_ name: FoldedName) {
    self.text = Self.words(name).joined()
  }

  /// The words that tell it from others.
  static func words(_ name: FoldedName) -> [String] {
    let words = name.text.split(separator: " ").map(lettersAndDigits).filter { !$0.isEmpty }
    let telling = words.filter { !legalForms.contains($0) }
    return telling.isEmpty ? words : telling
  }

  var letters: [Unicode.Scalar] { Array(text.unicodeScalars) }

  /// Whether one letter more, less or other makes one name the other.
  static func areOneLetterApart(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard long.count - short.count <= 1, short != long else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let rest = short.dropFirst(short.count == long.count ? same + 1 : same)
    return rest.elementsEqual(long.dropFirst(same + 1))
  }

  var plain: String { PlainName(words: [text]).text }

  private static func lettersAndDigits(_ word: Substring) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in word.unicodeScalars where isKept(scalar) { kept.append(scalar) }
    return String(kept)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "&": true
    default: !scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
  }

  /// Words that say what an organisation is in law, without their punctuation.
  private static let legalForms: Set<String> = [
    "aps", "as", "is", "ks", "ps", "ivs", "amba", "fmba", "smba", "si", "fonden", "fond", "foreningen", "forening",
    "selskabet", "ab", "hb", "kb", "stiftelsen", "foereningen", "ltd", "limited", "llc", "inc", "plc", "cic", "gmbh",
    "ev",
  ]
}
