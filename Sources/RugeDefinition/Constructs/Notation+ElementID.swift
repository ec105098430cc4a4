import RugeCore
import RugeYAML

extension Notation<ElementID> {
  /// The id that an element is given.
  static func new(_ kind: DefinitionProblem.ElementKind) -> Notation {
    Notation(shape: .name(.identifier)) { node, reader in
      reader.text(of: node).flatMap { reader.define($0, kind, at: node.range) }
    }
  }

  /// The id of an element that is given elsewhere in the text.
  static func reference(to kind: DefinitionProblem.ElementKind) -> Notation {
    Notation(shape: .name(.any, of: kind)) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      reader.names.refer(to: text, kind, at: node.range)
      return ElementID(text)
    }
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
  func define(_ text: String, _ kind: DefinitionProblem.ElementKind, at range: SourceRange) -> ElementID? {
    let id = identifier(text, at: range)
    if let first = names.define(text, kind, at: range) {
      add(.error, .duplicateID(text, kind), at: range, related: first)
    }
    return id
  }

  /// Reads an id.
  func identifier(_ text: String, at range: SourceRange) -> ElementID? {
    guard Identifier.isValid(text) else {
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
