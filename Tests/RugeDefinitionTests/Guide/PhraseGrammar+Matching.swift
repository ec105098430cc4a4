extension PhraseGrammar {
  /// Whether a phrase is one of those that a rule describes.
  func describes(_ phrase: String, by rule: String) -> Bool {
    describes(phrase, by: .name(rule))
  }

  /// Whether a phrase is one of those that a part of a rule describes.
  func describes(_ phrase: String, by part: Part) -> Bool {
    let tokens = Self.words(of: phrase)
    return ends(of: part, in: tokens, from: 0).contains(tokens.count)
  }

  /// Words, commas, and the full stops between names.
  private static func words(of phrase: String) -> [String] {
    phrase.split(separator: " ").flatMap { word in
      word.matches(of: /,|-?[0-9]+\.[0-9]+|\.|[^,.]+/).map { String($0.output) }
    }
  }

  /// Where a part can end that begins at a certain word.
  private func ends(of part: Part, in words: [String], from start: Int) -> Set<Int> {
    switch part {
    case .literal(let word): return words.dropFirst(start).first == word ? [start + 1] : []
    case .sequence(let parts):
      return parts.reduce([start]) { starts, part in
        Set(starts.flatMap { ends(of: part, in: words, from: $0) })
      }
    case .choice(let parts): return Set(parts.flatMap { ends(of: $0, in: words, from: start) })
    case .repeat(let part, let least, let most):
      // More may stand there than are made up.
      var reached: Set<Int> = least == 0 ? [start] : []
      var starts: Set<Int> = [start]
      for _ in 0..<(most == 1 ? 1 : words.count) {
        starts = Set(starts.flatMap { ends(of: part, in: words, from: $0) })
        reached.formUnion(starts)
      }
      return reached
    case .name(let name):
      if let rule = rules[name] { return ends(of: rule, in: words, from: start) }
      guard let word = words.dropFirst(start).first, let piece = Piece(rawValue: name) else { return [] }
      return piece.matches(word) ? [start + 1] : []
    }
  }
}
