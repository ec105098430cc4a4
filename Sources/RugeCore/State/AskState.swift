/// Where a question stands that was put to somebody outside.
package struct AskState: Hashable, Sendable {
  package enum Step: String, Hashable, Sendable {
    case open, answered, closed
  }

  package let id: AskID
  package internal(set) var matter: AskEvent.Matter
  /// The number of a person, or of an enrolment whose organisation answers.
  package let respondent: Int64?
  package let askedOn: Day
  /// The last day for an answer, where one was set.
  package let until: Day?
  package internal(set) var step = Step.open
}
