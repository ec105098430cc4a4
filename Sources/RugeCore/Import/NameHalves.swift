/// Numbers under which a name is filed, one for each half of it: a name one letter off still has one of the halves.
///
/// Two halves may come to the same number, so that what is found has to be compared.
enum NameHalves {
  /// Where a name is filed.
  static func own(_ letters: [Unicode.Scalar]) -> [UInt64] {
    numbers(letters, asLongAs: letters.count)
  }

  /// Where the names are filed that are one letter longer, shorter or different.
  static func neighbouring(_ letters: [Unicode.Scalar]) -> [UInt64] {
    (letters.count - 1...letters.count + 1).flatMap { numbers(letters, asLongAs: $0) }
  }

  /// The numbers of a name of some length that begins, or ends, as this one does.
  private static func numbers(_ letters: [Unicode.Scalar], asLongAs length: Int) -> [UInt64] {
    var digits = NameHash()
    // Two names whose numbers differ are two names: "Hold 1" and "Hold 2".
    for letter in letters where ("0"..."9").contains(letter) { digits.add(letter.value) }
    digits.add(UInt32(length))
    var (first, second) = (digits, digits)
    first.add(1)
    for letter in letters.prefix(length / 2) { first.add(letter.value) }
    second.add(2)
    for letter in letters.suffix(length - length / 2) { second.add(letter.value) }
    return [first.value, second.value]
  }
}
