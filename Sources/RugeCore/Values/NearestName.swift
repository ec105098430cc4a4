/// Finds the name that was probably meant.
package enum NearestName {
  /// The candidate closest to a mistyped word, if it is close enough to be a slip: at most a third of its letters differ.
  package static func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    let folded = Array(word.lowercased())
    var best: (name: String, distance: Int)?
    for name in candidates {
      let letters = Array(name.lowercased())
      let distance = distance(folded, letters)
      // Two names that have no letter in common are no slip for each other.
      if distance <= limit, distance < max(folded.count, letters.count),
        best.map({ (distance, name) < ($0.distance, $0.name) }) ?? true
      {
        best = (name, distance)
      }
    }
    return best?.name
  }

  /// The same among very many candidates, in whatever order they come.
  ///
  /// Those that have most letters in common with the word are compared with it letter by letter, and no others: that
  /// would take as long as both are long.
  package static func suggestion(for word: String, amongMany candidates: some Sequence<String>) -> String? {
    let letters = LetterCounts(word)
    var alike = [[String]](repeating: [], count: word.utf8.count + 1)
    for name in candidates where abs(name.utf8.count - word.utf8.count) <= word.utf8.count / 2 + 1 {
      let strangers = letters.strangers(in: name)
      if strangers < alike.count { alike[strangers].append(name) }
    }
    var nearest: [String] = []
    for names in alike where nearest.count < mostCompared {
      let rest = mostCompared - nearest.count
      nearest += names.count > rest ? Array(names.sorted().prefix(rest)) : names
    }
    return suggestion(for: word, among: nearest)
  }

  /// How many of very many candidates are compared letter by letter.
  private static let mostCompared = 100

  /// The most pairs of names that are worth comparing letter by letter: where more were exchanged at once, no slip is
  /// behind it.
  package static let mostPairs = 1000

  /// Whether one name can be the other with a slip put right: they differ in case, accents or at most a third of their
  /// letters, and in no digit, since `2026` is not a slip for `2027`.
  package static func isSlip(_ left: String, _ right: String) -> Bool {
    guard left.filter(\.isNumber) == right.filter(\.isNumber) else { return false }
    let (left, right) = (Array(FoldedName(left).text), Array(FoldedName(right).text))
    let length = max(left.count, right.count)
    guard length <= longest, left != right else { return left == right && length > 0 }
    return distance(left, right) <= length / 3
  }

  /// The longest name that is compared letter by letter, in characters.
  private static let longest = 200

  /// The name that a mistyped part of it was meant to be: `bageret` is `Bageriet i Odense`.
  ///
  /// The whole name is compared first, then every run of as many words as were typed.
  package static func suggestion(for part: String, amongNames names: some Sequence<String>) -> String? {
    if let whole = suggestion(for: part, among: names) { return whole }
    let count = part.split(separator: " ").count
    guard count > 0 else { return nil }
    var runs: [String: String] = [:]
    for name in names {
      let words = name.split(separator: " ")
      guard words.count > count else { continue }
      for start in 0...(words.count - count) {
        let run = words[start..<start + count].joined(separator: " ")
        runs[run] = min(runs[run] ?? name, name)
      }
    }
    return suggestion(for: part, among: runs.keys).flatMap { runs[$0] }
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
