import RugeCore

/// When a programme is over at the latest, counted from the enrolment, where it promises a length.
struct LastDay {
  private let course: Course
  private let length: ProgrammeLength
  /// In days: of the programme proper, and with what is followed up after it.
  private let proper: Double
  private let withFollowUp: Double
  /// The boundary at which the programme proper ends.
  private let end: Int

  /// `nil` where the programme promises no length.
  init?(_ course: Course) {
    guard let length = course.programme.length, case .between(_, let longest) = length else { return nil }
    let stages = course.programme.stages
    self.course = course
    self.length = length
    end = stages.firstIndex(where: \.isFollowUp) ?? stages.count
    proper = longest.approximateDays
    withFollowUp = proper + course.days(from: end, to: stages.count).upperBound
  }

  /// That a milestone is due only afterwards; what counts from the end itself is meant so.
  func doubt(about milestone: Milestone) -> Doubt? {
    guard let due = firstDue(of: milestone), due.boundary < max(end, 1), due.days > limit(of: milestone) else {
      return nil
    }
    return Doubt(
      .dueAfterEnd(milestone: milestone.id.rawValue, length: length), in: .milestone(milestone, "due"),
      related: .key("length"))
  }

  private func limit(of milestone: Milestone) -> Double {
    let isFollowUp = milestone.stage.map { course.place(of: $0).map { $0 >= end } ?? true } ?? true
    return (isFollowUp ? withFollowUp : proper) + DueRule.tolerance
  }

  /// How many days after the enrolment it is first due at the earliest, and the boundary that this is counted from.
  private func firstDue(of milestone: Milestone) -> (days: Double, boundary: Int)? {
    switch milestone.due {
    case .when(.relative(let offset, let anchor)): day(anchor, offset?.approximateDays ?? 0)
    case .repeating(.every(let interval, let anchor)): day(anchor, interval.approximateDays)
    case .when(.fixed), .repeating, .agreed, nil: nil
    }
  }

  private func day(_ anchor: DayRule.Anchor, _ days: Double) -> (days: Double, boundary: Int)? {
    course.boundary(anchor).map { (course.days(from: 0, to: $0).lowerBound + days, $0) }
  }
}
