extension EnrolmentState {
  /// Targets that were agreed of indicators whose target is not settled for each organisation any more.
  ///
  /// What holds is the definition's: one target for everybody, or none. What was agreed is in the history.
  ///
  /// - Parameter programme: The version that the enrolment follows.
  /// - Returns: The agreements, in the order of the definition.
  package func lapsedTargets(in programme: Programme) -> [(indicator: ElementID, value: AgreedValue)] {
    programme.indicators.compactMap { indicator in
      guard indicator.target != .agreed, let value = settlements[.target(indicator.id)]?.value else { return nil }
      return (indicator.id, value)
    }
  }
}
