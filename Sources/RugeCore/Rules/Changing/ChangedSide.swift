/// A side of an element, or of the programme as a whole, that an enrolment feels though no date of it moves.
package struct ChangedSide: Hashable, Sendable {
  /// The element under its new id; `nil` for the programme as a whole.
  package let element: RecordedElement?
  package let aspect: ElementAspect

  package init(_ element: RecordedElement?, _ aspect: ElementAspect) {
    self.element = element
    self.aspect = aspect
  }
}
