/// An element of a programme that has another id from now on.
package struct Renaming: Hashable, Sendable {
  package let kind: ElementKind
  package let from: ElementID
  package let to: ElementID

  package init(_ kind: ElementKind, from: ElementID, to: ElementID) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}
