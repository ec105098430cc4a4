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

  /// The way back, to the ids that the elements had.
  ///
  /// - Parameter old: The version that is gone back to. Of elements that became one, that which had the id there already
  ///   keeps it, or else the first takes what the one has.
  /// - Returns: What the elements of the later version are called in it.
  package func reversed(into old: Programme) -> NameChanges {
    var back = NameChanges()
    for renaming in renamings.reversed() {
      guard let whole = renaming.whole else {
        if !old.has(renaming.kind, renaming.to) { back.names[renaming.kind, default: [:]][renaming.to] = renaming.from }
        continue
      }
      // Of a question the element is told by the id that it has there.
      guard let former = old.ids(whole.kind).first(where: { self[whole.kind, $0] == whole.id }) else { continue }
      back.parts[.init(whole.kind, former), default: [:]][renaming.to] = renaming.from
    }
    back.renamings = renamings.reversed().filter { renaming in
      guard let whole = renaming.whole else { return back.names[renaming.kind]?[renaming.to] == renaming.from }
      return old.ids(whole.kind).contains { former in
        self[whole.kind, former] == whole.id
          && back.parts[.init(whole.kind, former)]?[renaming.to] == renaming.from
      }
    }.map(\.reversed)
    return back
  }

  package var isEmpty: Bool { renamings.isEmpty }

  /// What an id is called in the other version: another id, or the same.
  package subscript(kind: ElementKind, id: ElementID) -> ElementID { names[kind]?[id] ?? id }

  /// What a part is called, of an element by its new id.
  package func part(_ id: ElementID, of whole: RecordedElement.Whole) -> ElementID { parts[whole]?[id] ?? id }
}
