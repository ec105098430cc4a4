package import RugeCore
package import RugeYAML

/// An element of the programme that something names.
package struct ElementReference: Hashable, Sendable {
  /// An element of any of these kinds will do.
  package let kinds: [DefinitionProblem.ElementKind]
  package let name: String
  /// What the whole phrase was probably meant to be, where there is no such element.
  private let suggestion: String?
  /// What the whole phrase was probably meant to be, where the name is that of an element of another kind.
  private let others: [DefinitionProblem.ElementKind: String]

  package init(
    _ kinds: DefinitionProblem.ElementKind..., name: String, suggestion: String? = nil,
    others: [DefinitionProblem.ElementKind: String] = [:]
  ) {
    self.kinds = kinds
    self.name = name
    self.suggestion = suggestion
    self.others = others
  }

  package init(_ kind: DefinitionProblem.ElementKind, _ id: ElementID) {
    self.init(kind, name: id.rawValue)
  }

  /// What the whole phrase was probably meant to be, where there is no such element among all names of the text.
  package func suggestion(among names: NameTable) -> String? {
    suggestion ?? names.kind(of: name).flatMap { others[$0] }
  }
}
