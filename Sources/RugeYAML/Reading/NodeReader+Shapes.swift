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
      if !rejectBareList(node) { reject(node, wanting: .list) }
      return nil
    }
    return items
  }

  /// Reports a text in which the brackets of a list lack: `chair, adviser`.
  ///
  /// - Returns: Whether it is one.
  package func rejectBareList(_ node: Node) -> Bool {
    guard let list = node.scalar.flatMap({ BareList($0.text) }) else { return false }
    add(.error, .bareList(mayBeText: false), at: node.range, suggestion: list.bracketed)
    return true
  }

  /// The entries of a mapping.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - suggestion: What was probably meant by a text that stands there.
  /// - Returns: The entries; `nil` after it has been reported that there is no mapping.
  package func entries(of node: Node, _ suggestion: (String) -> String? = { _ in nil }) -> [Entry]? {
    guard case .mapping(let entries, _) = node.content else {
      reject(node, wanting: .mapping, suggestion)
      return nil
    }
    return entries
  }

  /// Reports a name of the author's own that has no value.
  package func rejectEmpty(_ entry: Entry) {
    guard isWhole(entry.value.range) else { return }
    add(.error, .emptyValue(entry.key.text), at: entry.key.range)
  }

  private func reject(
    _ node: Node, wanting expected: DefinitionProblem.Shape, _ suggestion: (String) -> String? = { _ in nil }
  ) {
    guard let found = node.shape else { return }
    if let scalar = node.scalar, scalar.style == .plain {
      if let slip = LineSlip(scalar.text) {
        return add(.error, .syntax(slip.mistake), at: node.range, suggestion: slip.correction)
      }
      if let (sign, item) = Self.bulletedItem(scalar.text) {
        return add(.error, .syntax(.otherBullet(sign)), at: node.range, suggestion: "- \(item)")
      }
    }
    let text = node.scalar?.text
    // What is named in it may be there, only in another shape.
    if text == nil { names.leaveUnread(node) }
    add(
      .error, .wrongShape(expected: expected, found: found), at: node.range, suggestion: text.flatMap(suggestion))
  }

  /// The sign and the first item of a list that was written with another sign than a hyphen, and read as one text.
  private static func bulletedItem(_ text: String) -> (sign: String, item: Substring)? {
    guard let sign = text.first, "–—•·−‐".contains(sign), text.dropFirst().first == " " else { return nil }
    let items = text.split(separator: "\(sign) ")
    guard let item = items.first, !item.isEmpty else { return nil }
    return (String(sign), item.hasSuffix(" ") ? item.dropLast() : item)
  }
}

extension String {
  /// Without white space at either end; a block text always ends with a line break.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else { return self }
    let start = unicodeScalars.firstIndex { $0.value > 0x20 } ?? endIndex
    let end = unicodeScalars.lastIndex { $0.value > 0x20 }.map { unicodeScalars.index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
