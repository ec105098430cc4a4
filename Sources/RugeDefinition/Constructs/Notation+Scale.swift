import RugeCore
import RugeYAML

extension Notation<Scale> {
  /// Levels: `1 to 9`, or with names `{1: Idea, 2: Plan}`.
  static var scale: Notation {
    let bounds = Notation<Scale>.scalar(.capacity, examples: ["1 to 9"]) { text in
      guard case .scale(let bounds)? = FieldKind(phrase: text) else { return nil }
      return Scale(bounds)
    }
    return .either(text: bounds, else: named)
  }

  private static var named: Notation {
    Notation(shape: .table(of: Notation<LocalisedText>.localised.shape, names: .numberedIdentifier)) { node, reader in
      guard let entries = reader.entries(of: node) else { return nil }
      var names: [Int: LocalisedText] = [:]
      for entry in entries {
        guard let level = Int(entry.key.text), (0...1000).contains(level) else {
          reader.add(.error, .badValue(entry.key.text, expected: .integer(0...1000)), at: entry.key.range)
          continue
        }
        names[level] = Notation<LocalisedText>.localised.read(entry.value, reader)
      }
      guard let lowest = names.keys.min(), let highest = names.keys.max() else { return nil }
      return Scale(lowest...highest, names: names)
    }
  }
}
