import RugeCore

/// The keys that a mapping may have, in the order they are usually written.
package struct Keys: Sendable {
  private let names: [String]
  private let required: [String]

  package init<each Value>(_ keys: repeat Key<each Value>) {
    var names: [String] = []
    var required: [String] = []
    for key in repeat each keys {
      names.append(key.name)
      if key.isRequired { required.append(key.name) }
    }
    self.names = names
    self.required = required
  }

  /// Reports keys that do not belong to a mapping and those that it lacks.
  func check(_ entries: [Entry], of node: Node, _ reader: NodeReader) {
    var found = 0
    for entry in entries {
      if names.contains(entry.key.text) {
        found += required.contains(entry.key.text) ? 1 : 0
      } else {
        reader.rejectKey(of: entry, in: node, known: names)
      }
    }
    guard found < required.count else { return }
    for name in required where !entries.contains(where: { $0.key.text == name }) {
      reader.add(.error, .missingKey(name), at: node.range)
    }
  }
}

extension NodeReader {
  /// Reports a key that a mapping may not have.
  package func rejectKey(of entry: Entry, in node: Node, known: [String]) {
    if case .mapping(_, isFlow: true) = node.content, entry.value.isEmpty {
      add(.error, .strayWord(entry.key.text), at: entry.key.range)
    } else {
      add(
        .error, .unknownKey(entry.key.text, known: known), at: entry.key.range,
        suggestion: suggestion(for: entry.key.text, among: known))
    }
  }
}
