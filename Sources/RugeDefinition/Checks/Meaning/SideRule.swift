import RugeCore

/// Roles of those who take part that judge or choose among themselves, or sign an agreement with themselves.
struct SideRule: DoubtRule {
  private let programme: Programme
  /// The roles that only people of those who take part can hold.
  private let others: Set<ElementID>

  init(_ course: Course) {
    programme = course.programme
    others = Set(course.programme.roles.filter { $0.side == .organisation }.map(\.id))
  }

  var doubts: [Doubt] {
    guard !others.isEmpty else { return [] }
    return programme.milestones.compactMap { doubt($0.reviewedBy, .milestone($0, "reviewed_by")) }
      + programme.stages.compactMap { doubt($0.choice?.by, .stage($0, "choose")) }
      + programme.agreements.compactMap { doubt($0.with, .element(section: "agreements", id: $0.id, key: "with")) }
  }

  private func doubt(_ role: ElementID?, _ part: DefinitionPart) -> Doubt? {
    role.flatMap { others.contains($0) ? Doubt(.ownSide(role: $0.rawValue), in: part) : nil }
  }
}
