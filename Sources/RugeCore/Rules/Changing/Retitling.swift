/// A part of the programme that something is recorded under by its id, and that is called something else in another
/// version: an option of a question, a state of a kind of record, a category of an indicator.
package struct Retitling: Hashable, Sendable {
  /// The question, the state or the category, under its new ids.
  package let element: RecordedElement
  /// The option of the question.
  package let option: String?
  package let from: LocalisedText
  package let to: LocalisedText

  package init(_ element: RecordedElement, option: String? = nil, from: LocalisedText, to: LocalisedText) {
    self.element = element
    self.option = option
    self.from = from
    self.to = to
  }
}
