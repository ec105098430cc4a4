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
    if let (problem, suggestion) = slip(in: entry, of: node, known) {
      add(.error, problem, at: entry.key.range, suggestion: suggestion)
    } else if let other = node.key(known.first { $0 == entry.key.text.lowercased() }) {
      add(.error, .duplicateKey(other.text), at: entry.key.range, related: other.range)
    } else if case .mapping(_, isFlow: true) = node.content, entry.value.isEmpty {
      add(.error, .strayWord(entry.key.text), at: entry.key.range)
    } else {
      add(
        .error, .unknownKey(entry.key.text, known: known), at: entry.key.range,
        suggestion: suggestion(for: entry.key.text, among: known)
          ?? PhraseVocabulary.word(for: entry.key.text, among: known))
    }
  }

  /// What of a key shows that a space is missing, or is none, or that quotes are.
  private func slip(
    in entry: Entry, of node: Node, _ known: [String]
  ) -> (problem: DefinitionProblem, suggestion: String?)? {
    let text = entry.key.text
    let spaced = text.withPlainSpaces
    if spaced != text { return (.noBreakSpace, known.first { spaced.hasSuffix($0) }) }
    guard case .mapping(_, isFlow: true) = node.content, entry.value.isEmpty else { return nil }
    if let slip = LineSlip(text) { return (.syntax(slip.mistake), slip.correction) }
    return text.contains { "“”„".contains($0) } ? (.typographicQuotes, nil) : nil
  }
}

extension Node {
  /// A key of a mapping, if it has it.
  fileprivate func key(_ name: String?) -> EntryKey? {
    guard let name, case .mapping(let entries, _) = content else { return nil }
    return entries.first { $0.key.text == name }?.key
  }
}
