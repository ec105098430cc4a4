import RugeCore
import RugeImport

/// The words of `session log`: who met, if it was anybody who takes part, how long, and perhaps a note.
///
/// The length is the last word or the last but one. A name may look like the beginning of a length (“2 Timer om Ugen”),
/// so only a word that is a length as a whole counts as one.
struct SessionLine {
  let who: [String]
  let minutes: Int
  let note: String?

  init(who: [String], minutes: Int, note: String?) {
    self.who = who
    self.minutes = minutes
    self.note = note
  }

  init(_ words: [String]) throws {
    let words = words.map(\.normalised)
    let reader = DurationReader()
    if words.count >= 3, let minutes = try? reader.read(words[words.count - 2]) {
      self.who = Array(words.dropLast(2))
      self.minutes = minutes
      self.note = words.last
    } else if let last = words.last, let minutes = try? reader.read(last) {
      self.minutes = minutes
      self.who = Array(words.dropLast())
      self.note = nil
    } else if words.count == 2, let minutes = try? reader.read(words[0]) {
      self.who = []
      self.minutes = minutes
      self.note = words[1]
    } else if words.count >= 2 {
      // Where no word is a length, the complaint about the last one is the one to show, unless the one before it is
      // nearly one: `90` without its unit, `0m`.
      if reader.nearlyReads(words[words.count - 2]) { _ = try reader.read(words[words.count - 2]) }
      self.minutes = try reader.read(words[words.count - 1])
      self.who = Array(words.dropLast())
      self.note = nil
    } else {
      throw UsageProblem.sessionIncomplete
    }
  }
}

extension DurationReader {
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
