import RugeCore
import RugeImport

/// Who met and how long in one answer: names with commas between them, then a length.
struct SpokenSession {
  let who: [String]
  let minutes: Int

  /// A length has at most so many words: `halvanden time`, `1 time og 30 minutter`.
  private static let longest = 5

  init(_ text: String) throws {
    let words = text.normalised.split { $0.isWhitespace }.map(String.init)
    let reader = DurationReader()
    let lengths = (1...Self.longest).reversed().filter { $0 < words.count }
    for length in lengths {
      guard let minutes = try? reader.read(words.suffix(length).joined(separator: " ")) else { continue }
      let names = words.dropLast(length).joined(separator: " ")
      self.who = names.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
      self.minutes = minutes
      guard !who.isEmpty else { break }
      return
    }
    guard words.count > 1, let last = words.last else { throw UsageProblem.sessionIncomplete }
    // Where no word is a length, the complaint about the last one is the one to show.
    _ = try reader.read(last)
    throw UsageProblem.sessionIncomplete
  }
}
