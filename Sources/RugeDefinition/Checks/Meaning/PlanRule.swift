import RugeCore

/// Sessions that are planned for each stage of a programme without stages.
struct PlanRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    guard programme.stages.isEmpty else { return [] }
    return programme.sessions.compactMap { kind in
      guard case .countPerStage? = kind.plan else { return nil }
      return Doubt(.nothingPlanned(kind.id.rawValue), in: .element(section: "sessions", id: kind.id, key: "plan"))
    }
  }
}
