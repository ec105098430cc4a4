extension EnrolmentState {
  /// What was settled of an item, as far as it counts in a programme.
  ///
  /// - Parameters:
  ///   - item: A target, or a milestone or one occurrence of it.
  ///   - programme: The version that the enrolment follows.
  /// - Returns: What holds; `nil` where nothing was settled that counts there.
  package func settled(_ item: AgreedItem, in programme: Programme) -> AgreedValue? {
    switch item {
    case .target: settlements[item]?.value
    case .milestone(let id): settled(id, where: programme.milestone(id)?.need ?? .agreed)
    }
  }

  /// What was settled of a milestone, or of one occurrence, as far as it counts where everybody needs it or not.
  func settled(_ milestone: ElementID, where need: Milestone.Need) -> AgreedValue? {
    settlements[.milestone(milestone)]?.value(where: need)
  }
}
