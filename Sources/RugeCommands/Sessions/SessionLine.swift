import RugeCore
import RugeImport

/// The words of `session log`: who met, if it was anybody who takes part, how long, and perhaps a note.
///
/// The length is the last word or the last but one. A name may look like the beginning of a length (“2 Timer om Ugen”),
/// so only a word that is a length as a whole counts as one, or a number with its unit behind it: `45 min`.
struct SessionLine {
  let who: [String]
  let minutes: Int
  let note: String?

  /// A note of nothing but spaces is none.
  init(who: [String], minutes: Int, note: String?) {
    self.who = who
    self.minutes = minutes
    self.note = note.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  init(_ words: [String]) throws {
    let words = words.map(\.normalised)
    let reader = DurationReader()
    if words.count >= 3, let minutes = try? reader.read(words[words.count - 2]) {
      self.init(who: Array(words.dropLast(2)), minutes: minutes, note: words.last)
    } else if !reader.isCompact(words.last), let spoken = reader.ending(words.dropLast()) {
      self.init(who: Array(words.dropLast(spoken.words + 1)), minutes: spoken.minutes, note: words.last)
    } else if let last = words.last, let minutes = try? reader.read(last) {
      self.init(who: Array(words.dropLast()), minutes: minutes, note: nil)
    } else if let spoken = reader.ending(words[...]) {
      self.init(who: Array(words.dropLast(spoken.words)), minutes: spoken.minutes, note: nil)
    } else if words.count == 2, let minutes = try? reader.read(words[0]) {
      self.init(who: [], minutes: minutes, note: words[1])
    } else if words.count >= 2 {
      // Where no word is a length, the complaint about the last one is the one to show, unless the one before it is
      // nearly one: `90` without its unit, `0m`.
      if reader.nearlyReads(words[words.count - 2]) { _ = try reader.read(words[words.count - 2]) }
      self.init(who: Array(words.dropLast()), minutes: try reader.read(words[words.count - 1]), note: nil)
    } else {
      throw UsageProblem.sessionIncomplete
    }
  }
}

extension DurationReader {
  /// Whether a word is a length in one piece: behind it no note follows, and before it stand names.
  fileprivate func isCompact(_ word: String?) -> Bool {
    guard let word, !word.contains(where: \.isWhitespace) else { return false }
    return (try? read(word)) != nil
  }

  /// The length that words end with where its numbers and its units are words of their own: `45 min`, `1 time 30 min`.
  func ending(_ words: ArraySlice<String>) -> (words: Int, minutes: Int)? {
    for count in [4, 2] where words.count >= count {
      let last = words.suffix(count)
      let numbers = stride(from: last.startIndex, to: last.endIndex, by: 2).map { last[$0] }
      let units = stride(from: last.startIndex + 1, to: last.endIndex, by: 2).map { last[$0] }
      guard numbers.allSatisfy({ $0.first?.isNumber == true && !$0.contains(where: \.isLetter) }),
        units.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "." } }),
        let minutes = try? read(last.joined(separator: " "))
      else { continue }
      return (count, minutes)
    }
    return nil
  }

  /// Whether a word has the form of a length, and cannot be one as it stands.
  fileprivate func nearlyReads(_ word: String) -> Bool {
    do {
      _ = try read(word)
      return false
    } catch {
      return error != .durationNotUnderstood(word)
    }
  }
}
