/// Where parts stand that are told apart by their ids: the questions, rounds, categories or states of an element, or the
/// options of one of its questions.
struct PartPlace: Hashable, Sendable {
  let kind: ElementKind
  let whole: RecordedElement.Whole
  /// The question that options belong to.
  let question: ElementID?

  init(_ kind: ElementKind, of whole: RecordedElement.Whole, question: ElementID? = nil) {
    self.kind = kind
    self.whole = whole
    self.question = question
  }
}
