import RugeCore

extension NodeReader {
  /// The text of a scalar without surrounding spaces, in normalisation form C.
  package func text(of node: Node) -> String? {
    guard let scalar = node.scalar else {
      reject(node, wanting: .text)
      return nil
    }
    return scalar.text.normalised.trimmed
  }

  /// The items of a list.
  package func items(of node: Node) -> [Node]? {
    guard case .sequence(let items, _) = node.content else {
      reject(node, wanting: .list)
      return nil
    }
    return items
  }

  /// The entries of a mapping.
  package func entries(of node: Node) -> [Entry]? {
    guard case .mapping(let entries, _) = node.content else {
      reject(node, wanting: .mapping)
      return nil
    }
    return entries
  }

  /// Reports a name of the author's own that has no value.
  package func rejectEmpty(_ entry: Entry) {
    guard isWhole(entry.value.range) else { return }
    add(.error, .emptyValue(entry.key.text), at: entry.key.range)
  }

  private func reject(_ node: Node, wanting expected: DefinitionProblem.Shape) {
    guard let found = node.shape else { return }
    if let scalar = node.scalar, scalar.style == .plain, let slip = LineSlip(scalar.text) {
      return add(.error, .syntax(slip.mistake), at: node.range, suggestion: slip.correction)
    }
    add(.error, .wrongShape(expected: expected, found: found), at: node.range)
  }
}

extension String {
  /// Without white space at either end; a block text always ends with a line break.
  fileprivate var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else { return self }
    let start = unicodeScalars.firstIndex { $0.value > 0x20 } ?? endIndex
    let end = unicodeScalars.lastIndex { $0.value > 0x20 }.map { unicodeScalars.index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
