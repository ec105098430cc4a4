package import RugeCore

/// An element of the programme that something names.
package struct ElementReference: Hashable, Sendable {
  package let kind: DefinitionProblem.ElementKind
  package let name: String

  package init(_ kind: DefinitionProblem.ElementKind, _ id: ElementID) {
    self.kind = kind
    self.name = id.rawValue
  }
}
