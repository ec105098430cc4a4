import RugeTestSupport

extension PhraseGrammar {
  /// A phrase made up by a rule, in which numbers, dates and months rise and there is one unit, as the page wants it.
  func phrase(by rule: String, _ random: inout SeededGenerator) -> String {
    var making = Making(unit: random.pick(["week", "month"]))
    var words: [String] = []
    write(.name(rule), &words, &making, &random)
    return words.joined(separator: " ").replacing(" . ", with: ".").replacing(" ,", with: ",")
  }

  /// What has been used in a phrase so far.
  struct Making {
    let unit: String
    private var used = 0
    private var months = 0

    init(unit: String) {
      self.unit = unit
    }

    mutating func next() -> Int {
      used += 1
      return used
    }

    /// The number of a month that comes after those used before.
    mutating func nextMonth(_ random: inout SeededGenerator) -> Int {
      months = min(12, months + Int.random(in: 1...3, using: &random))
      return months
    }
  }

  private func write(
    _ part: Part, _ words: inout [String], _ making: inout Making, _ random: inout SeededGenerator
  ) {
    switch part {
    case .literal(let word): words.append(word)
    case .sequence(let parts): for part in parts { write(part, &words, &making, &random) }
    case .choice(let parts): write(random.pick(parts), &words, &making, &random)
    case .repeat(let part, let least, let most):
      for _ in 0..<Int.random(in: least...most, using: &random) { write(part, &words, &making, &random) }
    case .name(let name):
      if let rule = rules[name] {
        write(rule, &words, &making, &random)
      } else if let piece = Piece(rawValue: name) {
        words.append(piece.word(&making, &random))
      }
    }
  }
}
