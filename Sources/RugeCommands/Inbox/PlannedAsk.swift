import RugeCore
import RugeStore

/// One question that is to be put: what about whom, and to whom.
struct PlannedAsk {
  /// Who gets the file that the question stands in.
  struct Recipient: Hashable {
    let subject: Subject
    let name: String
    let address: String?
  }

  /// What is asked for, under the ids of the version that the enrolment follows.
  let matter: AskEvent.Matter
  /// The enrolment that the answer is about.
  let about: EnrolmentScope
  /// The number of the person, or of the enrolment whose organisation answers.
  let respondent: Int64
  let recipient: Recipient

  /// Whether somebody answers about themselves.
  var isAboutItself: Bool { respondent == about.row.enrolment }
}
