/// The number of something that a fact brought into the world inside another subject: the fact's sequence.
///
/// People write it with a letter for its kind: `R-31`, `S-1042`.
package protocol FactNumber: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The letter of short ids.
  static var letter: Character { get }

  var number: Int64 { get }

  init(_ number: Int64)
}

extension FactNumber {
  /// Reads the letter in either case, a hyphen and a number above zero; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].uppercased() == String(Self.letter), let number = Int64(parts[1]), number > 0
    else { return nil }
    self.init(number)
  }

  package var description: String { "\(Self.letter)-\(number)" }

  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
