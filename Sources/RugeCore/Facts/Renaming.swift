/// An element of a programme, or a part of one, that has another id from now on.
package struct Renaming: Hashable, Sendable {
  package let kind: ElementKind
  package let from: ElementID
  package let to: ElementID
  /// The element that a part belongs to, by the id that it has from then on.
  package let whole: RecordedElement.Whole?
  /// The question of the element that an option belongs to, by the id that it has from then on.
  package let question: ElementID?

  package init(
    _ kind: ElementKind, from: ElementID, to: ElementID, of whole: RecordedElement.Whole? = nil,
    question: ElementID? = nil
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.whole = whole
    self.question = question
  }

  /// Where the part stands; `nil` for an element that stands by itself.
  var place: PartPlace? { whole.map { PartPlace(kind, of: $0, question: question) } }

  /// The change back.
  var reversed: Renaming { Renaming(kind, from: to, to: from, of: whole, question: question) }
}

extension [Renaming] {
  /// What an element is called after all of them.
  package func presentID(_ kind: ElementKind, _ id: ElementID) -> ElementID { reduce(id) { $1.name(kind, $0) } }
}
