import RugeCore
import RugeStore

/// How many are in each stage of each cohort, and how many are accepted and have not begun.
struct StageCounts {
  private struct Place: Hashable {
    let programme: ElementID
    let cohort: ElementID?
    /// `nil` for those who are accepted.
    let stage: ElementID?
  }

  private var counts: [Place: Int] = [:]

  /// - Parameter standings: All enrolments.
  init(_ standings: [Standing]) {
    for standing in standings {
      if let place = Self.place(of: standing) { counts[place, default: 0] += 1 }
    }
  }

  /// The room that a stage has for one more.
  func room(in stage: Stage, for standing: Standing, of programme: Programme) -> StageRoom {
    let own = Self.place(of: standing)
    func others(_ stage: ElementID?) -> Int {
      let place = Place(programme: standing.row.programme, cohort: standing.cohort, stage: stage)
      return counts[place, default: 0] - (place == own ? 1 : 0)
    }
    return StageRoom(
      in: stage, of: programme, present: others(stage.id), accepted: others(nil),
      isAccepted: standing.intake?.decision == .accepted)
  }

  private static func place(of standing: Standing) -> Place? {
    switch standing.row.position {
    case .stage(let id): Place(programme: standing.row.programme, cohort: standing.cohort, stage: id)
    case .waiting where standing.intake?.decision == .accepted:
      Place(programme: standing.row.programme, cohort: standing.cohort, stage: nil)
    case .waiting, .completed, .withdrawn: nil
    }
  }
}
