import RugeCore

/// What can hold at a gate, or ever: finds why a condition cannot.
struct ConditionLimit {
  /// Where whoever comes to the condition stands.
  enum Position {
    /// About to leave a stage for the next one, by the stages' numbers.
    case leaving(Int)
    case entering(Int)
    /// Anywhere: a milestone that is reached by itself.
    case anywhere
  }

  let course: Course
  let position: Position

  init(_ course: Course, at position: Position) {
    self.course = course
    self.position = position
  }

  /// The last stage that one can have been in.
  private var lastStage: Int {
    switch position {
    case .leaving(let place): place
    case .entering(let place): place - 1
    case .anywhere: .max
    }
  }

  /// Why a condition can never hold, and the part of it that is at fault; `nil` where it can.
  func fault(in condition: Condition) -> (obstacle: DefinitionProblem.ConditionObstacle, path: [Int])? {
    guard let obstacle = obstacle(to: condition) else { return nil }
    let parts =
      switch condition {
      case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
      default: [Condition]()
      }
    for (index, part) in parts.enumerated() {
      if let inner = fault(in: part) { return (inner.obstacle, [index] + inner.path) }
    }
    return (obstacle, [])
  }

  /// Why a condition can never hold, or `nil` where it can.
  func obstacle(to condition: Condition) -> DefinitionProblem.ConditionObstacle? {
    switch condition {
    case .all(let parts):
      if let first = parts.lazy.compactMap(obstacle).first { return first }
      return NumbersAsked(parts).canAllHold ? nil : .noSuchNumber
    case .any(let parts): return obstacle(toSome: 1, of: parts)
    case .atLeast(let count, let parts): return obstacle(toSome: count, of: parts)
    case .milestone(let id): return course.milestones[id].flatMap(obstacle)
    case .milestones(let set, let count): return obstacle(to: set, atLeast: count)
    case .form(let reference, let test): return obstacle(to: reference, test)
    case .sessions(let test): return obstacle(to: test)
    case .indicator(let reference, let test): return obstacle(to: reference, test)
    case .records(let test): return test.number.isPossible(from: .zero) ? nil : .noSuchNumber
    case .stage(let id): return obstacle(toBeingIn: id)
    case .exited(let exit): if case .anywhere = position { return nil } else { return .hasLeft(exit.rawValue) }
    case .signed, .agreedAll: return nil
    }
  }

  private func obstacle(toSome count: Int, of parts: [Condition]) -> DefinitionProblem.ConditionObstacle? {
    let obstacles = parts.compactMap(obstacle)
    return parts.count - obstacles.count < count ? obstacles.first : nil
  }

  private func obstacle(to milestone: Milestone) -> DefinitionProblem.ConditionObstacle? {
    // Of those that wait for each other it is told where they do.
    if case .anywhere = position {
    } else if course.isWaiting(milestone.id) {
      return .neverReached(milestone.id.rawValue)
    }
    let place = course.firstPlace(of: milestone.id)
    guard place > max(0, lastStage) else { return nil }
    let stage = course.programme.stages[place].id
    return milestone.stage == stage
      ? .laterMilestone(milestone.id.rawValue, stage: stage.rawValue)
      : .reachedLater(milestone.id.rawValue, stage: stage.rawValue)
  }

  private func obstacle(
    to set: Condition.MilestoneSet, atLeast count: Int?
  ) -> DefinitionProblem.ConditionObstacle? {
    let have = set == .all ? course.programme.milestones.count : course.agreedCount
    if let count, count > have { return .tooFewMilestones(have: have, needed: count) }
    // What is agreed differs; what every organisation needs does not.
    guard set == .all else { return nil }
    let later = course.milestones(after: lastStage)
    return have - later.count < count ?? have ? later.first.flatMap(obstacle) : nil
  }

  private func obstacle(toBeingIn id: ElementID) -> DefinitionProblem.ConditionObstacle? {
    guard let place = course.place(of: id) else { return nil }
    let isPossible =
      switch position {
      case .leaving(let current): place == current
      case .entering(let next): place < next || course.programme.stages[next].isRepeatable
      case .anywhere: true
      }
    return isPossible ? nil : .otherStage(id.rawValue)
  }

  private func obstacle(to test: SessionsTest) -> DefinitionProblem.ConditionObstacle? {
    switch test.measure {
    case .missed(let number): return number.isPossible(from: .zero) ? nil : .noSuchNumber
    case .hours(let number):
      guard number.isPossible(from: .zero) else { return .noSuchNumber }
      guard let least = number.least, least > .zero else { return nil }
      return test.kind.flatMap { course.sessionKinds[$0] }.flatMap(obstacle)
    case .attendedAll: return nil
    case .held(let number):
      guard number.isPossible(from: .zero) else { return .noSuchNumber }
      guard let kind = test.kind.flatMap({ course.sessionKinds[$0] }), let least = number.least, least > .zero else {
        return nil
      }
      return obstacle(to: kind, held: least)
    }
  }

  /// That sessions of a kind are planned only later.
  func obstacle(to kind: SessionKind) -> DefinitionProblem.ConditionObstacle? {
    guard let stage = kind.plan?.stage, let place = course.place(of: stage), place > lastStage else { return nil }
    return .laterSessions(kind.id.rawValue, stage: stage.rawValue)
  }

  func obstacle(to kind: SessionKind, held least: Quantity) -> DefinitionProblem.ConditionObstacle? {
    if let later = obstacle(to: kind) { return later }
    switch kind.plan {
    case .count(let planned, _): return obstacle(to: kind, planned: planned, held: least)
    case .every(let interval, let stage):
      return course.mostMeetings(every: interval, in: stage).flatMap { obstacle(to: kind, planned: $0, held: least) }
    case .countPerStage, .time, nil: return nil
    }
  }

  private func obstacle(
    to kind: SessionKind, planned: Int, held least: Quantity
  ) -> DefinitionProblem.ConditionObstacle? {
    let (whole, rest) = least.millionths.quotientAndRemainder(dividingBy: 1_000_000)
    let needed = Int(whole) + (rest > 0 ? 1 : 0)
    return needed > planned ? .tooFewSessions(kind.id.rawValue, planned: planned, needed: needed) : nil
  }
}
