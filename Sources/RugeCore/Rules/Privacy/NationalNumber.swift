/// A number in a text that looks like one that a state gives to its people, and that is never kept here.
///
/// What looks like one is warned about and not refused: a number of ten digits may mean something else.
package struct NationalNumber: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The Danish one: day, month and year of birth, and four digits.
    case cpr
    /// The Swedish one: year, month and day of birth, and four digits of which the last checks the others.
    case personnummer
  }

  package let kind: Kind

  package init(_ kind: Kind) {
    self.kind = kind
  }

  /// Looks through a text.
  ///
  /// Digits that a letter or another digit stands beside belong to something longer: an account, a checksum.
  ///
  /// - Parameter text: Anything that somebody wrote.
  /// - Returns: What was found, in order; nothing for nearly every text.
  package static func found(in text: String) -> [NationalNumber] {
    // Most texts have too few digits, and imports have very many texts.
    guard text.utf8.count(where: { (48...57).contains($0) }) >= shortest else { return [] }
    var found: [NationalNumber] = []
    var digits: [Int] = []
    var groups: [Int] = []
    // Whether what stands before the digits belongs to them.
    var isWordBefore = false
    var previous: Unicode.Scalar = " "
    func close(before next: Unicode.Scalar?) {
      defer { (digits, groups) = ([], []) }
      guard !digits.isEmpty, !isWordBefore, !(next.map(isWord) ?? false) else { return }
      if let kind = kind(of: digits, groups: groups) { found.append(NationalNumber(kind)) }
    }
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        if digits.isEmpty { isWordBefore = isWord(previous) }
        if let group = groups.first, digits.count == group + 4 {
          // More than the last four: what stood before the joint was another number.
          digits.removeFirst(group)
          groups = []
          isWordBefore = false
        }
        if digits.count <= longest { digits.append(digit) }
      } else if !digits.isEmpty {
        if isJoint(scalar), isDigit(previous), groups.isEmpty, digits.count == 6 || digits.count == 8 {
          groups = [digits.count]
        } else {
          close(before: scalar)
        }
      }
      previous = scalar
    }
    close(before: nil)
    return found
  }

  private static let shortest = 10
  private static let longest = 12

  /// What a run of digits is; a break may stand before the last four only.
  private static func kind(of digits: [Int], groups: [Int]) -> Kind? {
    guard groups.isEmpty || groups == [digits.count - 4] else { return nil }
    switch digits.count {
    case 10:
      if isDate(day: number(digits[0..<2]), month: number(digits[2..<4])) { return .cpr }
      return isSwedish(digits[...]) ? .personnummer : nil
    case 12:
      return (18...20).contains(number(digits[0..<2])) && isSwedish(digits.dropFirst(2)) ? .personnummer : nil
    default: return nil
    }
  }

  /// Year, month and day, where people without a number of their own have sixty added to the day, and a last digit that
  /// checks the others.
  private static func isSwedish(_ digits: ArraySlice<Int>) -> Bool {
    let digits = Array(digits)
    let day = number(digits[4..<6])
    return isDate(day: day > 60 ? day - 60 : day, month: number(digits[2..<4])) && Luhn.holds(digits)
  }

  private static func isDate(day: Int, month: Int) -> Bool {
    // The century is not known, so that any year may have a 29 February.
    Day(year: 2000, month: month, day: day) != nil
  }

  private static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { 10 * $0 + $1 } }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { digit(scalar) != nil }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? isDigit(scalar) || scalar.properties.isAlphabetic : scalar.properties.isAlphabetic
  }

  /// What may stand before the last four digits: a hyphen as keyboards and documents have it, a plus sign of those who
  /// are a hundred years old, a space.
  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "+", " ", "\u{A0}": true
    default: false
    }
  }
}
