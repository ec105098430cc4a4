import RugeCore

/// Finds the first stage in which each milestone can be reached: its own, or the one in which that comes by which it is
/// reached.
struct FirstPlaces {
  /// Milestones that wait for each other in a longer row than this are taken to be reached at any time.
  private static let mostSteps = 100

  private let milestones: Indexed<Milestone>
  private let sessionKinds: Indexed<SessionKind>
  private let rounds: RoundPlaces
  private let places: [ElementID: Int]

  /// What is looked up, and the numbers of the stages.
  init(
    milestones: Indexed<Milestone>, sessionKinds: Indexed<SessionKind>, rounds: RoundPlaces, _ places: [ElementID: Int]
  ) {
    self.milestones = milestones
    self.sessionKinds = sessionKinds
    self.rounds = rounds
    self.places = places
  }

  /// For each milestone, in their order; 0 for those that can be reached in any stage.
  var all: [Int] {
    guard places.count > 1 else { return Array(repeating: 0, count: milestones.ids.count) }
    var found = [Int?](repeating: nil, count: milestones.ids.count)
    return found.indices.map { place(ofMilestone: $0, &found, steps: 0) }
  }

  private func place(ofMilestone index: Int, _ found: inout [Int?], steps: Int) -> Int {
    if let known = found[index] { return known }
    guard steps < Self.mostSteps else { return 0 }
    let own = place(of: milestones.part(at: index, \.stage))
    guard let condition = milestones.part(at: index, \.reachedWhen) else {
      found[index] = own
      return own
    }
    // What waits for itself is told by another rule.
    found[index] = 0
    let place = max(own, place(of: condition, &found, steps: steps + 1))
    found[index] = place
    return place
  }

  private func place(of condition: Condition, _ found: inout [Int?], steps: Int) -> Int {
    switch condition {
    case .all(let parts): return parts.map { place(of: $0, &found, steps: steps) }.max() ?? 0
    case .any(let parts): return parts.map { place(of: $0, &found, steps: steps) }.min() ?? 0
    case .atLeast(let count, let parts):
      let sorted = parts.map { place(of: $0, &found, steps: steps) }.sorted()
      return sorted.isEmpty ? 0 : sorted[max(0, min(count, sorted.count) - 1)]
    case .milestone(let id): return milestones.index(of: id).map { place(ofMilestone: $0, &found, steps: steps) } ?? 0
    case .form(let reference, let test): return rounds.last(of: reference, test)?.place ?? 0
    case .sessions(let test):
      return test.needsSessions ? place(of: test.kind.flatMap { sessionKinds[$0]?.plan?.stage }) : 0
    case .stage(let id): return place(of: id)
    case .milestones, .indicator, .signed, .records, .agreedAll, .exited: return 0
    }
  }

  private func place(of stage: ElementID?) -> Int { stage.flatMap { places[$0] } ?? 0 }
}

extension SessionsTest {
  /// Whether some must have been held.
  fileprivate var needsSessions: Bool {
    switch measure {
    case .held(let number), .hours(let number): number.least.map { $0 > .zero } ?? false
    case .missed, .attendedAll: false
    }
  }
}
