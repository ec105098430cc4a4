/// What was answered to one question, as it came in: nothing of it has been judged yet.
package struct GivenAnswer: Hashable, Sendable {
  /// The question's ``Question/key``.
  package let question: String
  package let state: AnswerState
  /// Empty where the state is not a value.
  package let answer: String

  package init(_ question: String, _ state: AnswerState, _ answer: String = "") {
    self.question = question
    self.state = state
    self.answer = answer
  }
}
