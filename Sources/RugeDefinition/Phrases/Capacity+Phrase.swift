package import RugeCore

/// `25`, `10 to 12`, `up to 15`.
extension Capacity: Phrase {
  package static var expectation: DefinitionProblem.Expectation { .capacity }
  package static var examples: [String] { ["25", "10 to 12", "up to 15"] }
  package static var pattern: String? { PhrasePattern.any(of: "(up to )?<some>", "<some> to <some>") }

  package init?(phrase: String) {
    var words = PhraseWords(phrase)
    let isUpTo = words.take("up", "to")
    guard let first = words.count(), first > 0 else { return nil }
    if words.isAtEnd {
      self.init(most: first)
    } else if !isUpTo, words.take("to"), let most = words.count(), words.isAtEnd, first < most {
      self.init(least: first, most: most)
    } else {
      return nil
    }
  }

  package static func corrected(_ phrase: String) -> String? {
    var words = PhraseWords(phrase)
    guard let first = words.count(), words.take("to"), let second = words.count(), words.isAtEnd, min(first, second) > 0
    else { return nil }
    return first == second ? "\(first)" : "\(min(first, second)) to \(max(first, second))"
  }

  package var phrase: String { least.map { "\($0) to \(most)" } ?? "\(most)" }
}
