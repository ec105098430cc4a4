import RugeCore
import RugeYAML

private enum RecordKeys {
  static let id = Key.required("id", Notation<ElementID>.new(.record))
  static let title = Key("title", Notation<LocalisedText>.localised)
  static let formerly = Key("was", Notation<[ElementID]>.oneOrMore(of: .former))
  static let about = Key("about", Notation<RecordKind.About>.about)
  static let fields = Key("fields", Notation<[Field]>.fields)
  static let states = Key("states", Notation<[[TitledItem<ElementID>]]>.steps)

  static let all = Keys(id, title, formerly, about, fields, states)
}

extension Notation<RecordKind> {
  /// A kind of record.
  static var recordKind: Notation {
    .mapping(RecordKeys.all) { values in
      let id = values[RecordKeys.id] ?? .unreadable
      let states = values[RecordKeys.states] ?? []
      if let node = values.node(of: RecordKeys.states) {
        values.reader.define(statesIn: node, of: id)
        values.reader.checkNames(ofOptions: node, states.joined().map { ($0.id.rawValue, $0.title) })
        let untitled = states.joined().filter { $0.title == nil }.map(\.id.rawValue)
        values.reader.noteUntitled(untitled, .option, at: node.range)
      }
      return RecordKind(
        id: id,
        title: values.title(RecordKeys.title, of: id, at: RecordKeys.id) ?? LocalisedText(id.rawValue),
        formerly: values[RecordKeys.formerly] ?? [],
        about: values[RecordKeys.about] ?? .participant,
        fields: values[RecordKeys.fields] ?? [],
        states: states.map { $0.map(\.id) }, stateTitles: states.joined().titles())
    }
  }
}

extension NodeReader {
  /// Enters the states of a kind of record, each of which it can have once.
  fileprivate func define(statesIn node: Node, of kind: ElementID) {
    switch node.content {
    case .sequence(let steps, _): for step in steps { define(statesIn: step, of: kind) }
    case .scalar: if let state = text(of: node) { define(state, of: kind, at: node.range) }
    case .mapping(let entries, _):
      if let key = entries.first?.key { define(key.text, of: kind, at: key.range) }
    case .unreadable: break
    }
  }

  private func define(_ state: String, of kind: ElementID, at range: SourceRange) {
    guard let first = names.define("\(kind).\(state)", .state, at: range) else { return }
    add(.error, .duplicateID(state, .state), at: range, related: first)
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

extension Notation<[[TitledItem<ElementID>]]> {
  /// States step by step; a list inside holds those of which one ends it.
  fileprivate static var steps: Notation {
    let state = Notation<TitledItem<ElementID>>.titled(names: .id(of: .state)) { text, range, reader in
      reader.identifier(text, at: range)
    }.named("state")
    let ends = Notation<[TitledItem<ElementID>]>.oneOrMore(of: state)
    let steps = Notation.list(
      of: Notation<[TitledItem<ElementID>]>(shape: ends.shape) { node, reader in
        // A state with a title is a mapping, and no list of ends.
        node.shape == .list ? ends.read(node, reader) : state.read(node, reader).map { [$0] }
      })
    return Notation(shape: .steps(of: state.shape, last: ends.shape)) { node, reader in steps.read(node, reader) }
  }
}
