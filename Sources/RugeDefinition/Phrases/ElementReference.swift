package import RugeCore

/// An element of the programme that something names.
package struct ElementReference: Hashable, Sendable {
  /// An element of any of these kinds will do.
  package let kinds: [DefinitionProblem.ElementKind]
  package let name: String
  /// What the whole phrase was probably meant to be, where there is no such element.
  package let suggestion: String?

  package init(_ kinds: DefinitionProblem.ElementKind..., name: String, suggestion: String? = nil) {
    self.kinds = kinds
    self.name = name
    self.suggestion = suggestion
  }

  package init(_ kind: DefinitionProblem.ElementKind, _ id: ElementID) {
    self.init(kind, name: id.rawValue)
  }
}
