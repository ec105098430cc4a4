package import RugeCore

/// A piece of a YAML text: a text, a list or a mapping, with where it stands.
///
/// Nothing is guessed from how a text looks: `NO`, `012` and `1e3` are those letters until a reader wants something else.
package struct Node: Sendable {
  package enum Content: Sendable {
    case scalar(Scalar)
    case sequence([Node], isFlow: Bool)
    case mapping([Entry], isFlow: Bool)
    /// Nothing that can be read, as has been said already.
    case unreadable
  }

  package let content: Content
  package let range: SourceRange

  /// The same piece with another text, which is read as if it stood there.
  package func saying(_ text: String) -> Node {
    Node(content: .scalar(Scalar(text: text, style: scalar?.style ?? .plain)), range: range)
  }

  /// The text of a scalar, raw; `nil` for a list or a mapping.
  package var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// Whether nothing was written: `key:` with no value.
  package var isEmpty: Bool {
    if case .scalar(let scalar) = content { scalar.style == .plain && scalar.text.isEmpty } else { false }
  }

  /// The value of a mapping's key, or `nil`.
  package subscript(key: String) -> Node? {
    guard case .mapping(let entries, _) = content else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  /// What it is, or `nil` where it cannot be read.
  package var shape: DefinitionProblem.Shape? {
    switch content {
    case .unreadable: nil
    case .scalar: .text
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}
