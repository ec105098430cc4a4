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
    self.stages = Self.places(state, names.programme).map { place in
      Stage(
        id: place.stage.rawValue, title: names.stage(place.stage), entered: place.entered?.description,
        left: place.left?.description, followUp: names.programme.stage(place.stage)?.isFollowUp ?? false)
    }
    self.gate = EnrolmentDocument.GateDocument(ahead: state, names, on: day)
  }

  /// One time in a stage, or a stage that was never entered.
  private struct Place {
    let stage: ElementID
    var entered: Day?
    var left: Day?
  }

  /// What was entered in the order of the days, and what was not after what comes before it in the programme.
  private static func places(_ state: EnrolmentState, _ programme: Programme) -> [Place] {
    var places = state.visits.enumerated().map { index, visit in
      let next = index + 1 < state.visits.count ? state.visits[index + 1].since : state.ending?.on
      return Place(stage: visit.stage, entered: visit.since, left: next)
    }
    let order = programme.stages.map(\.id)
    for (index, stage) in order.enumerated() where !places.contains(where: { $0.stage == stage }) {
      let before = places.lastIndex { place in order[..<index].contains(place.stage) }
      places.insert(Place(stage: stage), at: before.map { $0 + 1 } ?? 0)
    }
    return places
  }
}
