import Foundation
import RugeCore
import RugeWords

/// One application in `ruge enrolment list --intake --json`; a field without a value is left out.
struct IntakeLineDocument: Encodable {
  struct Assessment: Encodable {
    let form: String
    let title: String
    let done: Int
    /// Left out where nobody knows who is to assess.
    let expected: Int?
    let score: Decimal?
    let place: Int?
    let assessment: IntakeStanding.Assessment

    private enum CodingKeys: CodingKey {
      case form, title, done, expected, score, place
    }
  }

  let enrolment: String
  let organisation: EnrolmentDocument.Named
  let programme: String
  let cohort: String?
  let appliedOn: String
  /// `applied`, `assessed`, `accepted`, `waitlisted`, `declined`, `withdrawn` or `begun`.
  let step: String
  let decidedOn: String?
  /// The place on the waiting list of the cohort, from 1.
  let waitingPlace: Int?
  let assessments: [Assessment]
  let standing: IntakeStanding

  private enum CodingKeys: CodingKey {
    case enrolment, organisation, programme, cohort, appliedOn, step, decidedOn, waitingPlace, assessments
  }

  init(_ state: EnrolmentState, _ standing: IntakeStanding, organisation name: String, _ names: ProgrammeWords) {
    self.standing = standing
    enrolment = Subject.enrolment(state.enrolment).description
    organisation = .init(id: Subject.organisation(state.organisation).description, name: name)
    programme = state.programme.rawValue
    cohort = state.cohort?.rawValue
    appliedOn = state.enrolledOn.description
    step = standing.step.rawValue
    decidedOn = standing.decidedOn?.description
    waitingPlace = standing.waitingPlace
    assessments = standing.assessments.map { assessment in
      Assessment(
        form: assessment.form.description, title: names.form(assessment.form), done: assessment.done,
        expected: assessment.expected, score: assessment.score?.decimal, place: assessment.place,
        assessment: assessment)
    }
  }
}
