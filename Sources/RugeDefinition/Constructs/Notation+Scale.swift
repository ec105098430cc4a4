import RugeCore
import RugeYAML

extension Notation<Scale> {
  /// Levels: `1 to 9`, or with names `{1: Idea, 2: Plan}`.
  static var scale: Notation {
    let pattern = PhrasePattern.any(of: "<count> to <count>")
    let bounds = Notation<Scale>.scalar(.scale, examples: ["1 to 9"], pattern: pattern) { text in
      guard case .scale(let bounds)? = FieldKind(phrase: text) else { return nil }
      return Scale(bounds)
    }
    return .either(text: bounds, else: named)
  }

  private static var named: Notation {
    Notation(shape: .table(of: Notation<LocalisedText>.localised.shape, names: .level)) { node, reader in
      guard let entries = reader.entries(of: node) else { return nil }
      var names: [Int: LocalisedText] = [:]
      for entry in entries {
        guard let level = level(entry.key.text) else {
          reader.add(.error, .badValue(entry.key.text, expected: .integer(0...1000)), at: entry.key.range)
          continue
        }
        names[level] = Notation<LocalisedText>.localised.read(entry.value, reader)
      }
      guard let lowest = names.keys.min(), let highest = names.keys.max() else { return nil }
      return Scale(lowest...highest, names: names)
    }
  }

  /// A level, written as numbers are everywhere: without a sign, and without zeros in front.
  private static func level(_ text: String) -> Int? {
    Int(text).flatMap { level in "\(level)" == text && (0...1000).contains(level) ? level : nil }
  }
}
