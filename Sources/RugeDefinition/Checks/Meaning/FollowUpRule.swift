import RugeCore

/// Follow-up comes after the programme proper, so that nothing but more follow-up can stand after it.
struct FollowUpRule: DoubtRule {
  private let programme: Programme

  init(_ course: Course) {
    programme = course.programme
  }

  var doubts: [Doubt] {
    guard let first = programme.stages.firstIndex(where: \.isFollowUp),
      let later = programme.stages[first...].first(where: { !$0.isFollowUp })
    else { return [] }
    return [Doubt(.followUpNotLast(later.id.rawValue), in: .stage(later))]
  }
}
