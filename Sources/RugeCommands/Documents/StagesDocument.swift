import RugeCore
import RugeWords

/// The stages of an enrolment, one that was entered again as often as that: `ruge stage show --json`.
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
    self.stages = Self.places(state, names.programme).flatMap { id in
      let visits = Self.visits(of: id, state)
      return (visits.isEmpty ? [Visit(entered: nil, left: nil)] : visits).map { visit in
        Stage(
          id: id.rawValue, title: names.stage(id), entered: visit.entered?.description, left: visit.left?.description,
          followUp: names.programme.stage(id)?.isFollowUp ?? false)
      }
    }
    self.gate = EnrolmentDocument.GateDocument(ahead: state, names, on: day)
  }

  /// The stages of the programme, and those among them that it does not have any more, each after the one before it.
  private static func places(_ state: EnrolmentState, _ programme: Programme) -> [ElementID] {
    var places = programme.stages.map(\.id)
    for (index, visit) in state.visits.enumerated() where !places.contains(visit.stage) {
      let before = index > 0 ? places.firstIndex(of: state.visits[index - 1].stage) : nil
      places.insert(visit.stage, at: before.map { $0 + 1 } ?? 0)
    }
    return places
  }

  private struct Visit {
    let entered: Day?
    let left: Day?
  }

  private static func visits(of stage: ElementID, _ state: EnrolmentState) -> [Visit] {
    state.visits.indices.filter { state.visits[$0].stage == stage }.map { index in
      let next = index + 1 < state.visits.count ? state.visits[index + 1].since : state.ending?.on
      return Visit(entered: state.visits[index].since, left: next)
    }
  }
}
