import RugeCore
import RugeWords

/// The stages of an enrolment: `ruge stage show --json`.
struct StagesDocument: Encodable {
  struct Stage: Encodable {
    let id: String
    let title: String
    let entered: String?
    let left: String?
    let followUp: Bool
  }

  let enrolment: String
  let stages: [Stage]
  let gate: EnrolmentDocument.GateDocument?

  init(_ state: EnrolmentState, _ names: ProgrammeWords, on day: Day) {
    self.enrolment = Subject.enrolment(state.enrolment).description
    self.stages = names.programme.stages.map { stage in
      Stage(
        id: stage.id.rawValue, title: names.stage(stage.id), entered: state.entered(stage.id)?.description,
        left: state.left(stage.id)?.description, followUp: stage.isFollowUp)
    }
    self.gate = EnrolmentDocument.GateDocument(ahead: state, names, on: day)
  }
}
