extension Programme {
  /// Everything that is settled for each organisation, in the order of the definition.
  package var agreedItems: [AgreedItem] {
    indicators.filter { $0.target == .agreed }.map { .target($0.id) }
      + milestones.filter(\.isAgreed).map { .milestone($0.id) }
  }
}
