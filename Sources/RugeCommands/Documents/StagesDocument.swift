package import RugeCore
package import RugeWords

/// The stages of an enrolment: `ruge stage show --json`.
package struct StagesDocument: Encodable {
  package struct Stage: Encodable {
    package let id: String
    package let title: String
    package let entered: String?
    package let left: String?
    package let followUp: Bool
  }

  package let enrolment: String
  package let stages: [Stage]
  package let gate: EnrolmentDocument.GateDocument?

  package init(_ state: EnrolmentState, _ names: ProgrammeWords) {
    self.enrolment = Subject.enrolment(state.enrolment).description
    self.stages = names.programme.stages.map { stage in
      Stage(
        id: stage.id.rawValue, title: names.stage(stage.id), entered: state.entered(stage.id)?.description,
        left: state.left(stage.id)?.description, followUp: stage.isFollowUp)
    }
    self.gate = EnrolmentDocument.GateDocument(ahead: state, names)
  }
}
