import RugeCore
import RugeWords

/// The answers of all who take part side by side: `ruge form compare --json`.
struct ComparisonDocument: Encodable {
  struct Participant: Encodable {
    let enrolment: String
    let organisation: EnrolmentDocument.Named
    let cohort: String?
  }

  /// One answer of one who takes part.
  struct Cell: Encodable {
    let enrolment: String
    let organisation: String
    /// `value`, `unknown`, `not applicable`, `see`, `not asked`, `withheld`, or `open`.
    let state: String
    let answer: String?
    /// What a file was called.
    let file: String?
    let reason: String?
    let sentence: String

    private enum CodingKeys: CodingKey {
      case enrolment, organisation, state, answer, file, reason
    }
  }

  struct Row: Encodable {
    /// The question; of an indicator's category `question.category`; of what all answers come to, `score` or `place`.
    let id: String
    let question: String
    /// What its numbers count, such as a currency.
    var unit: String?
    let answers: [Cell]
  }

  let programme: String
  let form: String
  let round: String?
  let title: String
  let participants: [Participant]
  let rows: [Row]
  /// What all answers come to, apart from the questions, which may have any id; left out of a form without a score.
  let standing: [Row]?
}
