/// A named way for an enrolment to end.
package struct Exit: Hashable, Sendable {
  package let id: ElementID
  package let title: LocalisedText

  package init(id: ElementID, title: LocalisedText) {
    self.id = id
    self.title = title
  }
}
