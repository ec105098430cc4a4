/// What kind of answer somebody gave; the words are those of answer files.
package enum AnswerState: String, Hashable, Sendable {
  case value
  case unknown
  case notApplicable = "not applicable"
}
