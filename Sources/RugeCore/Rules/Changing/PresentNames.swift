/// What elements of a programme are called in one of its versions, by every id that they have ever had.
///
/// An id means one element for ever, so that it need not be known which version something was recorded under.
package struct PresentNames: Hashable, Sendable {
  private var names: [ElementKind: [ElementID: ElementID]] = [:]

  /// - Parameter changes: What the elements of each other version are called in that one.
  package init(_ changes: some Sequence<NameChanges> = []) {
    for renaming in changes.flatMap(\.renamings) where renaming.whole == nil {
      names[renaming.kind, default: [:]][renaming.from] = renaming.to
    }
  }

  /// Whether any element of a kind has had another id.
  package func isEmpty(of kind: ElementKind) -> Bool { names[kind] == nil }

  /// What an element is called there; its id where the version does not have it.
  package subscript(kind: ElementKind, id: ElementID) -> ElementID { names[kind]?[id] ?? id }

  /// Every id under which an element of the version may be recorded.
  package func ids(_ kind: ElementKind, calledNow id: ElementID) -> Set<ElementID> {
    Set((names[kind] ?? [:]).filter { $0.value == id }.keys).union([id])
  }
}
