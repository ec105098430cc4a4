import RugeCore
import RugeStore

/// How many are in each stage of each cohort, and how many are accepted and have not begun.
struct StageCounts {
  private struct Place: Hashable {
    let programme: ElementID
    let cohort: ElementID?
    /// By what the newest version calls it; `nil` for those who are accepted.
    let stage: ElementID?
  }

  /// What the elements of each programme with limited room are called in its newest version: those who follow different
  /// versions take each other's room.
  private let names: [ElementID: PresentNames]
  private var counts: [Place: Int] = [:]

  /// - Parameters:
  ///   - standings: All enrolments.
  ///   - programmes: What they take part in.
  /// - Throws: Where a version cannot be read.
  init(_ standings: [Standing], _ programmes: Programmes) throws {
    let limited = try programmes.inUse().filter(\.hasLimitedRoom).map(\.id)
    names = Dictionary(uniqueKeysWithValues: try limited.map { ($0, try programmes.present($0).names) })
    for standing in standings {
      if let place = place(of: standing) { counts[place, default: 0] += 1 }
    }
  }

  /// The room that a stage has for one more.
  func room(in stage: Stage, for standing: Standing, of programme: Programme) -> StageRoom {
    let own = place(of: standing)
    func others(_ stage: ElementID?) -> Int {
      let place = place(stage, of: standing)
      return counts[place, default: 0] - (place == own ? 1 : 0)
    }
    return StageRoom(
      in: stage, of: programme, present: others(stage.id), accepted: others(nil),
      isAccepted: standing.intake?.decision == .accepted)
  }

  private func place(of standing: Standing) -> Place? {
    switch standing.row.position {
    case .stage(let id): place(id, of: standing)
    case .waiting where standing.intake?.decision == .accepted: place(nil, of: standing)
    case .waiting, .completed, .withdrawn: nil
    }
  }

  private func place(_ stage: ElementID?, of standing: Standing) -> Place {
    let programme = standing.row.programme
    let names = names[programme] ?? PresentNames()
    return Place(
      programme: programme, cohort: standing.cohort.map { names[.cohort, $0] }, stage: stage.map { names[.stage, $0] })
  }
}
