/// The ids that elements of one version have in another one.
package struct NameChanges: Hashable, Sendable {
  private var names: [ElementKind: [ElementID: ElementID]] = [:]
  /// Of questions, by the element that they belong to under its new id.
  private var parts: [RecordedElement.Whole: [ElementID: ElementID]] = [:]
  /// In the order in which they are recorded.
  package private(set) var renamings: [Renaming] = []

  package init() {}

  mutating func add(_ renaming: Renaming) {
    if let whole = renaming.whole {
      // Two elements that became one may have had the same question.
      guard parts[whole, default: [:]].updateValue(renaming.to, forKey: renaming.from) == nil else { return }
    } else {
      names[renaming.kind, default: [:]][renaming.from] = renaming.to
    }
    renamings.append(renaming)
  }

  package var isEmpty: Bool { renamings.isEmpty }

  /// What an id is called in the other version: another id, or the same.
  package subscript(kind: ElementKind, id: ElementID) -> ElementID { names[kind]?[id] ?? id }

  /// What a part is called, of an element by its new id.
  package func part(_ id: ElementID, of whole: RecordedElement.Whole) -> ElementID { parts[whole]?[id] ?? id }
}
