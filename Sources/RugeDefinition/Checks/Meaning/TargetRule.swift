import RugeCore

/// Targets that no figure can reach, since they lie beyond the scale.
struct TargetRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    programme.indicators.compactMap { indicator in
      guard case .value(let target)? = indicator.target, let bounds = indicator.scale?.bounds,
        !indicator.isSummed, !NumberTest([.init(.is, Amount(target))]).isPossible(within: bounds)
      else { return nil }
      return Doubt(
        .targetBeyondScale(target.description, bounds),
        in: .element(section: "indicators", id: indicator.id, key: "target"))
    }
  }
}

extension Indicator {
  /// Whether it is the sum of its parts, which the scale of one of them does not bound.
  fileprivate var isSummed: Bool { total == .sum && !categories.isEmpty }
}
