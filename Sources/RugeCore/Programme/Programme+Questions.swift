extension Condition {
  /// The conditions that it is made of, each of them asking one thing.
  package var leaves: [Condition] {
    switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.leaves)
    default: [self]
    }
  }

  /// What it asks of a number, where it asks for one.
  package var numberTest: NumberTest? {
    switch self {
    case .sessions(let test):
      switch test.measure {
      case .held(let number), .hours(let number), .missed(let number): number
      case .attendedAll: nil
      }
    case .indicator(_, let test): test
    case .records(let test): test.number
    case .form(_, .score(let test)), .form(_, .place(let test)): test
    default: nil
    }
  }
}

extension Programme {
  /// Everything that is asked anywhere: before stages, of milestones, and before somebody is reminded.
  private var questions: [Condition] {
    let conditions =
      stages.flatMap { [$0.enterWhen, $0.leaveWhen] } + milestones.map(\.reachedWhen) + reminders.map(\.unless)
    return conditions.compactMap(\.self).flatMap(\.leaves)
  }

  /// Whether what holds for one enrolment may depend on the others of its cohort.
  package var comparesParticipants: Bool {
    forms.contains { $0.by == .eachParticipant && $0.about != .organisation }
      || questions.contains { if case .form(_, .place) = $0 { true } else { false } }
  }

  /// The forms by which conditions compare an enrolment with the others of its cohort.
  package func comparisons(in conditions: [Condition?]) -> [FormReference] {
    conditions.compactMap(\.self).flatMap(\.leaves).compactMap { leaf in
      guard case .form(let reference, let test) = leaf else { return nil }
      if case .place = test { return reference }
      return form(reference.form)?.by == .eachParticipant ? reference : nil
    }
  }

  /// Whether some stage has room for so many only.
  package var hasLimitedRoom: Bool { stages.contains { $0.capacity != nil } }

  /// Whether something is asked about a stretch of time, for which tallies of sessions say too little.
  package var asksAboutStretches: Bool {
    questions.contains { $0.numberTest.map { $0.within != nil || $0.held != nil } ?? false }
  }
}
