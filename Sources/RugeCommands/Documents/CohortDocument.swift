import RugeCore
import RugeWords

/// A cohort in JSON: `ruge cohort list --json`.
struct CohortDocument: Encodable {
  struct Period: Encodable {
    let id: String
    let from: String
    let to: String
  }

  let programme: String
  let id: String
  let title: String
  let dates: [Period]
  /// Everybody who was ever enrolled in it; the others say where they are now.
  let enrolled: Int
  let active: Int
  let completed: Int
  let withdrawn: Int
  /// Those who still run, by the stage they are in.
  let stages: [String: Int]
  /// Those who have ended, by how.
  let exits: [String: Int]

  init(_ cohort: Cohort, _ states: [EnrolmentState], _ names: ProgrammeWords) {
    programme = names.programme.id.rawValue
    id = cohort.id.rawValue
    title = names.cohort(cohort.id)
    dates = cohort.dates.sorted { ($0.value.lowerBound, $0.key) < ($1.value.lowerBound, $1.key) }.map { id, days in
      Period(id: id.rawValue, from: days.lowerBound.description, to: days.upperBound.description)
    }
    enrolled = states.count
    active = states.count(where: \.isActive)
    completed = states.count { $0.ending?.kind == .completed }
    withdrawn = states.count { $0.ending?.kind == .withdrawn }
    stages = Dictionary(states.compactMap(\.stage).map { ($0.stage.rawValue, 1) }, uniquingKeysWith: +)
    exits = Dictionary(states.compactMap(\.ending?.exit).map { ($0.rawValue, 1) }, uniquingKeysWith: +)
  }
}
