import RugeCore

/// The entries of a mapping whose keys have been checked.
package struct Fields {
  let entries: [Entry]
  /// Where the whole mapping stands.
  package let range: SourceRange
  package let reader: NodeReader

  /// The value of a key, or `nil` where it is absent or wrong.
  package subscript<Value>(key: Key<Value>) -> Value? {
    guard let node = node(of: key) else { return nil }
    if node.isEmpty {
      reader.add(.error, .emptyValue(key.name), at: node.range)
      return nil
    }
    return key.notation.read(node, reader)
  }

  /// The node of a key's value, for a finding about it.
  package func node<Value>(of key: Key<Value>) -> Node? {
    for entry in entries where entry.key.text == key.name { return entry.value }
    return nil
  }
}
