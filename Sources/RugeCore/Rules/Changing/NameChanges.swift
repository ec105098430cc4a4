/// The ids that elements of one version have in another one.
package struct NameChanges: Hashable, Sendable {
  private var names: [ElementKind: [ElementID: ElementID]] = [:]
  /// In the order in which they are recorded.
  package private(set) var renamings: [Renaming] = []

  package init() {}

  mutating func add(_ renaming: Renaming) {
    names[renaming.kind, default: [:]][renaming.from] = renaming.to
    renamings.append(renaming)
  }

  package var isEmpty: Bool { renamings.isEmpty }

  /// What an id is called in the other version: another id, or the same.
  package subscript(kind: ElementKind, id: ElementID) -> ElementID { names[kind]?[id] ?? id }

  /// The ids that became one.
  package func former(_ kind: ElementKind, _ id: ElementID) -> [ElementID] {
    renamings.filter { $0.kind == kind && $0.to == id }.map(\.from)
  }
}
