import RugeCore
import RugeImport

/// Who met and how long in one answer: names with commas between them, then a length, and perhaps a note.
struct SpokenSession {
  let who: [String]
  let minutes: Int
  /// What stands behind the length; `nil` where nothing does.
  let note: String?

  /// A length has at most so many words: `halvanden time`, `1 time og 30 minutter`.
  private static let longest = 5

  /// - Throws: What is missing or cannot be a length as it stands.
  init(_ text: String) throws {
    let words = text.normalised.split { $0.isWhitespace }.map(String.init)
    guard let length = Self.length(in: words) else { throw Self.problem(with: words) }
    who = words[..<length.words.lowerBound].joined(separator: " ")
      .split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
    minutes = length.minutes
    let rest = words[length.words.upperBound...]
    note = rest.isEmpty ? nil : rest.joined(separator: " ")
    guard !who.isEmpty else { throw UsageProblem.nobodyBeforeLength(words.joined(separator: " ")) }
  }

  /// Where the length stands.
  ///
  /// At the end, if one stands there: a name may have what looks like one in it. Else it is the first behind a name, since
  /// a note may speak of other lengths.
  private static func length(in words: [String]) -> (words: Range<Int>, minutes: Int)? {
    let reader = DurationReader()
    func read(_ range: Range<Int>) -> (words: Range<Int>, minutes: Int)? {
      let text = words[range].joined(separator: " ")
      // A note may be set off from it: “90m, budget”.
      let length = text.last.map(",:;".contains) == true ? String(text.dropLast()) : text
      return (try? reader.read(length)).map { (range, $0) }
    }
    let atTheEnd = (0..<words.count).suffix(longest).lazy.compactMap { start in read(start..<words.count) }.first
    if let atTheEnd { return atTheEnd }
    return (0..<words.count).dropFirst().lazy.compactMap { start in
      (start + 1...min(start + longest, words.count)).reversed().lazy.compactMap { read(start..<$0) }.first
    }.first
  }

  /// Why there is no length: a number lacks its unit, or nothing is one.
  private static func problem(with words: [String]) -> any Error {
    let reader = DurationReader()
    for word in words.reversed() {
      do {
        _ = try reader.read(word)
      } catch {
        if error != .durationNotUnderstood(word) { return error }
      }
    }
    return words.isEmpty
      ? UsageProblem.sessionIncomplete : UsageProblem.lengthMissing(words.joined(separator: " "))
  }
}
