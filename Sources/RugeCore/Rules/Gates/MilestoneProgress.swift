/// How far the milestones of a plan have come together, each by its weight.
package struct MilestoneProgress: Hashable, Sendable {
  /// The weight of those that are reached.
  package let reached: Quantity
  /// The weight of those that are needed; unknown while it is not settled of one whether it is.
  package let needed: Known<Quantity>

  /// What milestones have come to.
  package init(_ plans: [MilestonePlan]) {
    func weight(_ plans: [MilestonePlan]) -> Quantity { Quantity.sum(plans.map(\.milestone.weight)) ?? .zero }
    let needed = plans.filter { $0.need == .needed }
    self.reached = weight(needed.filter(\.isReached))
    self.needed = plans.contains { $0.need == .notAgreed } ? .unknown : .value(weight(needed))
  }
}
