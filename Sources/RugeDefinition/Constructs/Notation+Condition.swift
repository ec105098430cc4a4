import RugeCore
import RugeYAML

private enum AtLeastKeys {
  static let count = Key.required("at_least", Notation<Int>.integer(in: 1...1000))
  static let of = Key.required("of", Notation<[Condition]>.conditions(of: .condition, unread: .all([])))

  static let all = Keys(count, of)
}

extension Notation<Condition> {
  private static var words: [String] {
    [
      "all", "any", "at_least", "milestone", "milestones", "form", "sessions", "indicator", "signed", "record",
      "records", "agreed", "stage", "exited",
    ]
  }

  /// What must hold: one key that says what about.
  static var condition: Notation {
    Notation(shape: .definition("condition") { conditionShape }) { node, reader in
      if reader.rejectTestOutside(of: node, { notation(for: $0)?.shape }) { return nil }
      if node["at_least"] != nil { return atLeast.read(node, reader) }
      guard let entry = reader.onlyCondition(of: node) else { return nil }
      guard let notation = notation(for: entry.key.text) else {
        reader.rejectKey(of: entry, in: node, known: words)
        return nil
      }
      return notation.read(entry.value, reader)
    }
  }

  private static var conditionShape: Shape {
    .either([.oneKey(of: words) { notation(for: $0)?.shape }, atLeast.shape])
  }

  private static func notation(for word: String) -> Notation? {
    switch word {
    case "all": Notation<[Condition]>.conditions(of: .condition, unread: .all([])).map { .all($0) }
    case "any": Notation<[Condition]>.conditions(of: .condition, unread: .all([])).map { .any($0) }
    case "milestone": Notation<ElementID>.reference(to: .milestone).map { .milestone($0) }
    case "stage": Notation<ElementID>.reference(to: .stage).map { .stage($0) }
    case "exited": Notation<ElementID>.reference(to: .exit).map { .exited($0) }
    case "signed": Notation<ElementID>.reference(to: .agreement).map { .signed($0) }
    case "agreed": Notation<Void>.only("all").map { .agreedAll }
    case "milestones": milestones
    case "form": form
    case "sessions": sessions
    case "indicator": indicator
    case "record": record
    case "records": records
    default: nil
    }
  }

  private static var atLeast: Notation {
    .mapping(AtLeastKeys.all) { fields in
      guard let count = fields[AtLeastKeys.count], let conditions = fields[AtLeastKeys.of] else { return nil }
      fields.reader.checkCount(count, at: fields.node(of: AtLeastKeys.count), of: fields.node(of: AtLeastKeys.of))
      return .atLeast(count, of: conditions)
    }
  }
}
