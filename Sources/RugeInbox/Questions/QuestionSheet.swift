package import RugeCore

/// What one question to one recipient is about: a form, some figures, or sessions of one organisation.
package struct QuestionSheet: Hashable, Sendable {
  package let ask: AskID
  package let key: AskKey
  /// The organisation that is spoken of; `nil` where whoever answers speaks of themselves.
  package let about: String?
  package let questions: [Question]
  /// Whether the questions may be answered several times over: once for each session.
  package let isRepeatable: Bool
  /// What cannot be asked here, because it is answered with files.
  package let leftOut: [String]

  package init(
    ask: AskID, key: AskKey, about: String?, questions: [Question], isRepeatable: Bool = false, leftOut: [String] = []
  ) {
    self.ask = ask
    self.key = key
    self.about = about
    self.questions = questions
    self.isRepeatable = isRepeatable
    self.leftOut = leftOut
  }
}
