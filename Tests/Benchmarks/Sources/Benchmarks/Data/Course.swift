import Foundation

/// A made-up course: organisations, how far each has come, and the sessions held with them.
///
/// It is the same in every run. Names are made of syllables, so that they are no real organisation's.
struct Course {
  struct Participant {
    let name: String
    /// The day of enrolment, as the number of a ``CivilDay``.
    let enrolled: Int
    /// How far it has come: 0 in the first stage, 1 in the second, 2 with a milestone reached there.
    let progress: Int
    let volunteers: Int

    /// The day so many days after its enrolment.
    func day(_ number: Int) -> CivilDay { CivilDay(enrolled + number) }
  }

  static let advisers = (1...20).map { "Rådgiver \(word(UInt64($0)))" }
  static let sessionsEach = 100
  /// How many organisations the first adviser has, however large the course is.
  private static let ofFirstAdviser = 10

  let participants: [Participant]

  init(size: Int) {
    var generator = SeededGenerator(seed: 1)
    var names: Set<String> = []
    participants = (0..<size).map { number in
      var name: String
      repeat {
        name = "\(Self.word(generator.next())) \(Self.word(generator.next()))"
      } while !names.insert(name).inserted
      return Participant(
        name: name, enrolled: Int.random(in: 0..<150, using: &generator), progress: number % 3,
        volunteers: Int.random(in: 1...400, using: &generator))
    }
  }

  /// Who advises the participant of a number: the first adviser a few, the others share the rest.
  static func adviser(of number: Int) -> String {
    number < ofFirstAdviser ? advisers[0] : advisers[1 + number % (advisers.count - 1)]
  }

  private static let syllables = [
    "ba", "de", "fi", "go", "hu", "ja", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "læ", "bø", "grå", "sky",
    "tran",
  ]

  /// A word of four syllables.
  private static func word(_ number: UInt64) -> String {
    var rest = number &* 0x9e37_79b9_7f4a_7c15 >> 8
    let word = (0..<4).map { _ in
      defer { rest /= UInt64(syllables.count) }
      return syllables[Int(rest % UInt64(syllables.count))]
    }
    return word.joined().capitalized
  }
}
