/// The first or second half of a name, under which the name is filed.
struct NameHalf: Hashable {
  /// The length of the name that is filed.
  let length: Int
  let isFirst: Bool
  let half: ArraySlice<Character>
  let digits: String

  /// The halves that a name is filed under.
  static func halves(of name: BareName) -> [NameHalf] {
    halves(of: name, asLongAs: name.characters.count)
  }

  /// Where the names are filed that are one letter longer, shorter or different.
  static func candidates(for name: BareName) -> [NameHalf] {
    let length = name.characters.count
    return (length - 1...length + 1).flatMap { halves(of: name, asLongAs: $0) }
  }

  /// What the halves of a name of some length would be, if they began and ended as this name does.
  private static func halves(of name: BareName, asLongAs length: Int) -> [NameHalf] {
    let digits = name.digits
    let first = name.characters.prefix(length / 2)
    let second = name.characters.suffix(length - length / 2)
    return [
      NameHalf(length: length, isFirst: true, half: first, digits: digits),
      NameHalf(length: length, isFirst: false, half: second, digits: digits),
    ]
  }
}
