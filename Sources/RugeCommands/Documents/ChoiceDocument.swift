import Foundation
import RugeCore
import RugeStore
import RugeWords

/// Who enters a stage and who does not: `ruge stage choose --json`.
struct ChoiceDocument: Encodable {
  struct Candidate: Encodable {
    let enrolment: String
    let organisation: EnrolmentDocument.Named
    /// Left out where fewer than three have answered in secret.
    let score: Decimal?
    let place: Int
    let quantity: Quantity?

    private enum CodingKeys: CodingKey {
      case enrolment, organisation, score, place
    }

    init(_ candidate: Choosing.Candidate, _ names: some NameSource) {
      let organisation = Subject.organisation(candidate.organisation)
      self.enrolment = Subject.enrolment(candidate.enrolment).description
      self.organisation = .init(
        id: organisation.description, name: names.name(of: organisation) ?? organisation.description)
      self.score = candidate.score?.decimal
      self.place = candidate.place
      self.quantity = candidate.score
    }
  }

  let stage: EnrolmentDocument.Titled
  let cohort: String?
  let on: String
  let chosen: [Candidate]
  let others: [Candidate]
  /// The enrolments that stay on the waiting list, who is next first.
  let waiting: [EnrolmentDocument.Named]
  /// How the others leave; left out where they stay where they are.
  let exit: EnrolmentDocument.Titled?
  /// What takes the choice back; left out of a dry run.
  let change: Int64?
}
