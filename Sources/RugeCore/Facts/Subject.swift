/// Whom or what a fact is about.
///
/// The number is the sequence of the fact that brought the subject into the world, so that an id is never used twice.
package struct Subject: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case organisation, person, enrolment, programme

    /// The letter of short ids: `O-42`.
    package var letter: Character {
      switch self {
      case .organisation: "O"
      case .person: "P"
      case .enrolment: "E"
      case .programme: "D"
      }
    }
  }

  package let kind: Kind
  package let number: Int64

  package init(_ kind: Kind, _ number: Int64) {
    self.kind = kind
    self.number = number
  }

  package static func organisation(_ number: Int64) -> Subject { Subject(.organisation, number) }
  package static func person(_ number: Int64) -> Subject { Subject(.person, number) }
  package static func enrolment(_ number: Int64) -> Subject { Subject(.enrolment, number) }
  /// A version of a programme's definition.
  package static func programme(_ number: Int64) -> Subject { Subject(.programme, number) }
}

extension Subject: LosslessStringConvertible {
  /// Reads `O-42`, `e-7`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 1, let number = Int64(parts[1]), number > 0,
      let kind = Kind.allCases.first(where: { String($0.letter) == parts[0].uppercased() })
    else { return nil }
    self.init(kind, number)
  }

  package var description: String { "\(kind.letter)-\(number)" }
}
