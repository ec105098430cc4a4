/// An element of a programme, or a question of one, that has another id from now on.
package struct Renaming: Hashable, Sendable {
  package let kind: ElementKind
  package let from: ElementID
  package let to: ElementID
  /// The element that a question belongs to, by the id that it has from then on.
  package let whole: RecordedElement.Whole?

  package init(_ kind: ElementKind, from: ElementID, to: ElementID, of whole: RecordedElement.Whole? = nil) {
    self.kind = kind
    self.from = from
    self.to = to
    self.whole = whole
  }

  /// The change back.
  var reversed: Renaming { Renaming(kind, from: to, to: from, of: whole) }
}

extension [Renaming] {
  /// What an element is called after all of them.
  package func presentID(_ kind: ElementKind, _ id: ElementID) -> ElementID { reduce(id) { $1.name(kind, $0) } }
}
