import RugeCore
import RugeYAML

extension Notation<ElementID> {
  /// The id that an element is given.
  static func new(_ kind: DefinitionProblem.ElementKind) -> Notation {
    Notation(shape: .name(.id(of: kind))) { node, reader in
      reader.text(of: node).flatMap { reader.define($0, kind, at: node.range) }
    }
  }

  /// The id of an element that is given elsewhere in the text, of any of these kinds.
  static func reference(to kinds: DefinitionProblem.ElementKind...) -> Notation {
    Notation(shape: .name(.any, of: kinds[0])) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      reader.names.refer(to: text, anyOf: kinds, at: node.range)
      return ElementID(text)
    }
  }

  /// An id that an element had in an earlier version.
  static var former: Notation {
    Notation(shape: .name(.id())) { node, reader in
      reader.text(of: node).flatMap { reader.identifier($0, at: node.range) }
    }
  }
}

extension Notation<ElementID> {
  /// The same of a cohort or a round, which may begin with a digit.
  static var formerNumbered: Notation {
    Notation(shape: .name(.id(mayBeNumbered: true))) { node, reader in
      reader.text(of: node).flatMap { reader.identifier($0, at: node.range, mayBeNumbered: true) }
    }
  }
}

extension NameRule {
  /// How an id is written, or the id that an element of a kind is given; no word of the language is one.
  static func id(of kind: ElementKind? = nil, mayBeNumbered: Bool = false) -> NameRule {
    let reserved = Identifier.reserved.union(kind.map(Identifier.reserved(for:)) ?? []).sorted()
    return mayBeNumbered ? .numberedIdentifier(but: reserved) : .identifier(but: reserved)
  }
}

extension ElementID {
  /// Stands in for an id that was wrong, so that the rest of its element is read and checked too.
  ///
  /// The error has been reported by then, and a definition with errors makes no programme.
  static let unreadable: ElementID = ""
}

extension NodeReader {
  /// Reads and enters the id of a new element.
  func define(
    _ text: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange, mayBeNumbered: Bool = false
  ) -> ElementID? {
    let id = identifier(text, of: kind, at: range, mayBeNumbered: mayBeNumbered)
    if let first = names.define(text, kind, at: range) {
      add(.error, .duplicateID(text, kind), at: range, related: first)
    }
    return id
  }

  /// Enters the parts of an element, whose ids need be told apart only among themselves: `rank.final`.
  ///
  /// They are the keys of a mapping, of which none can be there twice.
  func define(_ parts: [ElementID], _ kind: DefinitionProblem.ElementKind, of owner: ElementID, in node: Node) {
    guard case .mapping(let entries, _) = node.content else { return }
    let ranges = Dictionary(entries.map { ($0.key.text, $0.value.range) }, uniquingKeysWith: { first, _ in first })
    for part in parts {
      _ = names.define("\(owner).\(part)", kind, at: ranges[part.rawValue] ?? node.range)
    }
  }

  /// Reads the id that an element of a kind is given.
  func identifier(
    _ text: String, of kind: ElementKind, at range: SourceRange, mayBeNumbered: Bool = false
  ) -> ElementID? {
    guard !Identifier.reserved(for: kind).contains(text) else {
      add(.error, .reservedID(text), at: range, suggestion: "\(text)-2")
      return nil
    }
    return identifier(text, at: range, mayBeNumbered: mayBeNumbered)
  }

  /// Reads an id.
  func identifier(_ text: String, at range: SourceRange, mayBeNumbered: Bool = false) -> ElementID? {
    guard Identifier.isValid(text, mayBeNumbered: mayBeNumbered) else {
      let slip = LineSlip(text)
      add(
        .error, slip.map { .syntax($0.mistake) } ?? .badID(text), at: range,
        suggestion: slip?.correction ?? Identifier.suggestion(for: text))
      return nil
    }
    guard !Identifier.reserved.contains(text) else {
      add(.error, .reservedID(text), at: range)
      return nil
    }
    return ElementID(text)
  }
}
