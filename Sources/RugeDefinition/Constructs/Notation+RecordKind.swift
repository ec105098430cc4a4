import RugeCore
import RugeYAML

private enum RecordKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.record))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let about = Key("about", Notation<RecordKind.About>.about)
  static let fields = Key("fields", Notation<[Field]>.fields)
  static let states = Key("states", Notation<[[ElementID]]>.steps)

  static let all = Keys(id, title, formerly, about, fields, states)
}

extension Notation<RecordKind> {
  /// A kind of record.
  static var recordKind: Notation {
    .mapping(RecordKeys.all) { values in
      let id = values[RecordKeys.id] ?? .unreadable
      let states = values[RecordKeys.states] ?? []
      if let node = values.node(of: RecordKeys.states) { values.reader.define(statesIn: node, of: id) }
      return RecordKind(
        id: id,
        title: values[RecordKeys.title] ?? LocalisedText(id.rawValue),
        formerly: values[RecordKeys.formerly] ?? [],
        about: values[RecordKeys.about] ?? .participant,
        fields: values[RecordKeys.fields] ?? [],
        states: states)
    }
  }
}

extension NodeReader {
  /// Enters the states of a kind of record, each of which it can have once.
  fileprivate func define(statesIn node: Node, of kind: ElementID) {
    switch node.content {
    case .sequence(let steps, _): for step in steps { define(statesIn: step, of: kind) }
    case .scalar:
      guard let state = text(of: node), let first = names.define("\(kind).\(state)", .state, at: node.range) else {
        return
      }
      add(.error, .duplicateID(state, .state), at: node.range, related: first)
    case .mapping, .unreadable: break
    }
  }
}

extension Notation<RecordKind.About> {
  /// `organisation`, `[organisation]` for several, `nothing`, or a role.
  fileprivate static var about: Notation {
    let one = Notation<ElementID>.reference(to: .role, .participant).map { RecordKind.About.role($0) }
    let word = Notation(shape: .either([.scalar(.oneOf(["nothing"])), one.shape])) { node, reader in
      node.scalar?.text == "nothing" ? RecordKind.About.nothing : one.read(node, reader)
    }
    let several = Notation<[ElementID]>.list(of: .reference(to: .participant)).map { _ in
      RecordKind.About.severalOrganisations
    }
    return .either(text: word, else: several)
  }
}

extension Notation<[[ElementID]]> {
  /// States step by step; a list inside holds those of which one ends it.
  fileprivate static var steps: Notation {
    .list(of: .oneOrMore(of: .former))
  }
}
