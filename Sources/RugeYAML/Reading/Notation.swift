package import RugeCore

/// How a value is written: reads it from a node, and notes with the reader whatever is wrong with it.
///
/// Small notations compose into larger ones; a construct of the language is a ``Keys`` table and the notation over it.
package struct Notation<Value>: Sendable {
  let makeShape: @Sendable () -> Shape
  private let body: @Sendable (Node, NodeReader) -> Value?

  /// A notation that reads nodes of a certain shape; the shape is worked out only where it is asked for.
  package init(
    shape: @escaping @autoclosure @Sendable () -> Shape, _ body: @escaping @Sendable (Node, NodeReader) -> Value?
  ) {
    self.makeShape = shape
    self.body = body
  }

  /// What YAML is accepted.
  package var shape: Shape { makeShape() }

  /// The value, or `nil` where it is wrong; then at least one error has been noted.
  package func read(_ node: Node, _ reader: NodeReader) -> Value? {
    if case .unreadable = node.content { return nil }
    return reader.isInBareList(node) ? nil : body(node, reader)
  }
}

extension Notation {
  /// A value that a whole text stands for, such as `6 weeks`.
  ///
  /// The pattern is for those who have no reader; it fits whatever can be parsed, and perhaps more.
  package static func scalar(
    _ expected: DefinitionProblem.Expectation, examples: @escaping @autoclosure @Sendable () -> [String] = [],
    pattern: @escaping @autoclosure @Sendable () -> String? = nil,
    suggestion: @escaping @Sendable (String) -> String? = { _ in nil },
    _ parse: @escaping @Sendable (String) -> Value?
  ) -> Notation {
    Notation(shape: .scalar(expected, examples: examples(), pattern: pattern())) { node, reader in
      guard let text = reader.text(of: node) else { return nil }
      if let value = parse(text) { return value }
      let slip = ValueSlip(text, wanting: expected) { parse($0) != nil }
      reader.add(.error, slip.problem, at: node.range, suggestion: suggestion(text) ?? slip.suggestion)
      return nil
    }
  }

  /// A mapping with certain keys, which are looked up only when one is read, since a value may hold others of its kind.
  package static func mapping(
    _ keys: @escaping @autoclosure @Sendable () -> Keys, _ make: @escaping @Sendable (Fields) -> Value?
  ) -> Notation {
    Notation(shape: .mapping(keys())) { node, reader in
      guard let entries = reader.entries(of: node, { keys().titled($0) }) else { return nil }
      keys().check(entries, of: node, reader)
      return make(Fields(entries: entries, range: node.range, reader: reader))
    }
  }

  /// One of two notations: the first for a text, the other for a list or a mapping.
  package static func either(text: Notation, else structured: Notation) -> Notation {
    Notation(shape: .either([text.shape, structured.shape])) { node, reader in
      node.scalar != nil ? text.read(node, reader) : structured.read(node, reader)
    }
  }
}

extension Notation {
  /// The same text with what it stands for turned into something else.
  package func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Notation<Other> {
    Notation<Other>(shape: shape) { node, reader in read(node, reader).map(transform) }
  }

  /// The same notation, whose shape is known by a name.
  package func named(_ name: String) -> Notation {
    Notation(shape: .definition(name, makeShape)) { node, reader in read(node, reader) }
  }
}
