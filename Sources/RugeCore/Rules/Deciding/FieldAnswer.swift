/// One answered question.
package struct FieldAnswer: Hashable, Sendable {
  package let field: ElementID
  package let answer: Known<Answer>

  package init(_ field: ElementID, _ answer: Known<Answer>) {
    self.field = field
    self.answer = answer
  }
}
