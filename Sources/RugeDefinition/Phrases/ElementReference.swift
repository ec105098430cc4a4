package import RugeCore

/// An element of the programme that something names.
package struct ElementReference: Hashable, Sendable {
  /// An element of any of these kinds will do.
  package let kinds: [DefinitionProblem.ElementKind]
  package let name: String

  package init(_ kinds: DefinitionProblem.ElementKind..., name: String) {
    self.kinds = kinds
    self.name = name
  }

  package init(_ kind: DefinitionProblem.ElementKind, _ id: ElementID) {
    self.init(kind, name: id.rawValue)
  }
}
