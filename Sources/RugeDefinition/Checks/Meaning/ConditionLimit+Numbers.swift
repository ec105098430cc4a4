import RugeCore

extension ConditionLimit {
  func obstacle(to reference: FormReference, _ test: FormTest) -> DefinitionProblem.ConditionObstacle? {
    guard let form = course.forms[reference.form] else { return nil }
    if let (round, place) = course.rounds.last(of: reference, test), isLater(place) {
      return .laterRound(round.description, stage: course.programme.stages[place].id.rawValue)
    }
    switch test {
    case .answered: return nil
    case .passed:
      let isPassable = form.passedWhen.map { FormLimit(form).fault(in: $0) == nil } ?? true
      return isPassable ? nil : .neverPassed(form.id.rawValue)
    case .score(let number):
      let range = form.scoreRange
      return number.isPossible(from: range?.lowerBound, to: range?.upperBound) ? nil : .noSuchNumber
    case .place(let number): return number.isPossible(from: Quantity(1)) ? nil : .noSuchNumber
    }
  }

  private func isLater(_ place: Int) -> Bool {
    switch position {
    case .leaving(let current): place > current
    case .entering(let next): place > next
    case .anywhere: false
    }
  }

  func obstacle(to reference: IndicatorReference, _ test: NumberTest) -> DefinitionProblem.ConditionObstacle? {
    let indicator = course.indicators[reference.indicator]
    let scale = test.measure == .level ? indicator?.scale : nil
    let isPossible = scale.map { test.isPossible(within: $0.bounds) } ?? test.isPossible()
    guard isPossible else { return .noSuchNumber }
    return indicator?.count.flatMap { obstacle(to: $0, test) }
  }

  /// What stands in the way of a figure that is counted from sessions.
  private func obstacle(to count: CountRule, _ test: NumberTest) -> DefinitionProblem.ConditionObstacle? {
    guard let least = test.least, least > .zero else { return nil }
    switch count {
    case .sessions(let kind): return course.sessionKinds[kind].flatMap { obstacle(to: $0, held: least) }
    case .hours(let kind), .attendance(let kind): return course.sessionKinds[kind].flatMap(obstacle)
    case .milestones, .records: return nil
    }
  }
}

extension Form {
  /// The lowest and the highest score that answers can give; `nil` where a question has no bounds.
  var scoreRange: ClosedRange<Quantity>? {
    var bounds: [ClosedRange<Int>] = []
    for field in fields {
      switch field.kind {
      case .scale(let range): bounds.append(range)
      case .number, .money: return nil
      default: break
      }
    }
    guard let first = bounds.first else { return nil }
    let lows = bounds.map(\.lowerBound)
    let highs = bounds.map(\.upperBound)
    let low = score == .sum ? lows.reduce(0, +) : lows.min() ?? first.lowerBound
    let high = score == .sum ? highs.reduce(0, +) : highs.max() ?? first.upperBound
    guard let least = Quantity(low), let most = Quantity(high) else { return nil }
    return least...most
  }
}

extension NumberTest {
  /// The least number that passes, where there is a least one.
  var least: Quantity? {
    comparisons.filter { [.is, .atLeast, .above].contains($0.relation) && !$0.bound.isPercent }
      .map { $0.relation == .above ? $0.bound.value.next : $0.bound.value }.max()
  }

  /// Whether any number on a scale passes.
  func isPossible(within bounds: ClosedRange<Int>) -> Bool {
    isPossible(from: Quantity(bounds.lowerBound), to: Quantity(bounds.upperBound))
  }

  /// Whether any number passes; bounds in per cent are not comparable with others.
  func isPossible(from lowest: Quantity? = nil, to highest: Quantity? = nil) -> Bool {
    guard measure == .level, comparisons.allSatisfy({ $0.bound.isPercent == comparisons[0].bound.isPercent }) else {
      return true
    }
    let isPercent = comparisons.first?.bound.isPercent ?? false
    var low = isPercent ? Int64.min : lowest?.millionths ?? .min
    var high = isPercent ? Int64.max : highest?.millionths ?? .max
    for comparison in comparisons {
      let bound = comparison.bound.value.millionths
      switch comparison.relation {
      case .is: (low, high) = (max(low, bound), min(high, bound))
      case .atLeast: low = max(low, bound)
      case .above: low = max(low, comparison.bound.value.next.millionths)
      case .atMost: high = min(high, bound)
      case .below: high = min(high, bound == .min ? bound : bound - 1)
      }
    }
    return low <= high
  }
}

extension Quantity {
  /// The least number above it; the greatest number of all has none and stays.
  fileprivate var next: Quantity { millionths == .max ? self : Quantity(millionths: millionths + 1) }
}
