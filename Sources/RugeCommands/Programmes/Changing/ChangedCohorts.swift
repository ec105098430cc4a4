import RugeCore

/// What the enrolments of each cohort show of each other, before and after some of them have moved to another version.
final class ChangedCohorts {
  private struct Key: Hashable {
    let definition: Int64
    let cohort: ElementID?
  }

  private let states: [ElementID?: [EnrolmentState]]
  private let moved: [ElementID?: [EnrolmentState]]
  /// The cohorts that they will be in.
  private let cohorts: [Int64: ElementID?]
  private let target: Programme
  private let day: Day
  private var earlier: [Key: CohortView] = [:]
  private var later: [ElementID?: CohortView] = [:]

  /// - Parameters:
  ///   - states: Every enrolment of the programme.
  ///   - target: The version that some of them move to.
  ///   - day: The day of the change.
  ///   - rules: What moves an enrolment; `nil` for those that stay.
  init(
    _ states: [EnrolmentState], to target: Programme, on day: Day, rules: (EnrolmentState) -> MigrationRules?
  ) {
    self.states = Dictionary(grouping: states, by: \.cohort)
    let moved = states.map { rules($0)?.moved($0) ?? $0 }
    self.moved = Dictionary(grouping: moved, by: \.cohort)
    self.cohorts = Dictionary(moved.map { ($0.enrolment, $0.cohort) }, uniquingKeysWith: { first, _ in first })
    self.target = target
    self.day = day
  }

  /// What an enrolment can be told of its cohort as it is.
  func before(_ state: EnrolmentState, in programme: Programme) -> CohortView? {
    guard programme.comparesParticipants else { return nil }
    let key = Key(definition: state.definition, cohort: state.cohort)
    if let known = earlier[key] { return known }
    let view = CohortView(states[state.cohort] ?? [], in: programme, on: day)
    earlier[key] = view
    return view
  }

  /// What it can be told when all who move have moved.
  func after(_ state: EnrolmentState) -> CohortView? {
    guard target.comparesParticipants, let cohort = cohorts[state.enrolment] else { return nil }
    if let known = later[cohort] { return known }
    let view = CohortView(moved[cohort] ?? [], in: target, on: day)
    later[cohort] = view
    return view
  }
}
