import RugeCore

/// The keys that a mapping may have, in the order they are usually written.
package struct Keys: Sendable {
  private let names: [String]
  private let required: [String]
  /// Keys of which at least one must be there.
  private let alternatives: [String]
  private let shapes: [@Sendable () -> Shape]

  package init<each Value>(_ keys: repeat Key<each Value>) {
    var names: [String] = []
    var required: [String] = []
    var shapes: [@Sendable () -> Shape] = []
    for key in repeat each keys {
      names.append(key.name)
      if key.isRequired { required.append(key.name) }
      shapes.append(key.notation.makeShape)
    }
    self.init(names: names, required: required, alternatives: [], shapes: shapes)
  }

  private init(names: [String], required: [String], alternatives: [String], shapes: [@Sendable () -> Shape]) {
    self.names = names
    self.required = required
    self.alternatives = alternatives
    self.shapes = shapes
  }

  /// The same keys, of which at least one of some must be there; where all lack, the first is said to be missing.
  package func needingOne(of alternatives: String...) -> Keys {
    Keys(names: names, required: required, alternatives: alternatives, shapes: shapes)
  }

  /// The keys with what their values may be.
  package var shape: MappingShape {
    let properties = zip(names, shapes).map { name, shape in
      MappingShape.Property(name, shape(), isRequired: required.contains(name))
    }
    return MappingShape(properties, alternatives: alternatives)
  }

  /// Reports keys that do not belong to a mapping and those that it lacks.
  ///
  /// A key that was only mistyped is not said to be missing as well.
  func check(_ entries: [Entry], of node: Node, _ reader: NodeReader) {
    var found = 0
    var meant: [String] = []
    for entry in entries {
      if names.contains(entry.key.text) {
        found += required.contains(entry.key.text) ? 1 : 0
      } else if let name = reader.rejectKey(of: entry, in: node, known: names) {
        meant.append(name)
      }
    }
    let isThere = { (name: String) in meant.contains(name) || entries.contains { $0.key.text == name } }
    if found < required.count {
      for name in required where !isThere(name) { reader.add(.error, .missingKey(name), at: node.range) }
    }
    if let first = alternatives.first, !alternatives.contains(where: isThere) {
      reader.add(.error, .missingKey(first), at: node.range)
    }
  }
}

extension NodeReader {
  /// Reports a key that a mapping may not have, and returns the one that was probably meant.
  @discardableResult
  package func rejectKey(of entry: Entry, in node: Node, known: [String]) -> String? {
    if case .mapping(_, isFlow: true) = node.content, entry.value.isEmpty {
      add(.error, .strayWord(entry.key.text), at: entry.key.range)
      return nil
    }
    let meant = suggestion(for: entry.key.text, among: known)
    add(.error, .unknownKey(entry.key.text, known: known), at: entry.key.range, suggestion: meant)
    return meant
  }
}
