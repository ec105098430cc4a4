import RugeCore

/// Milestones that are due when their stage has not begun or is over, or when the whole programme is.
struct DueRule: DoubtRule {
  /// Days that months of different lengths, and days at the edge, may make.
  static let tolerance = 3.0

  /// How many cohorts are looked at for each milestone; they follow one pattern.
  private static let mostCohorts = 50

  private let course: Course
  private var programme: Programme { course.programme }

  init(_ course: Course) {
    self.course = course
  }

  var doubts: [Doubt] {
    let end = LastDay(course)
    return programme.milestones.compactMap { milestone in outsideStage(milestone) ?? end?.doubt(about: milestone) }
  }

  private func outsideStage(_ milestone: Milestone) -> Doubt? {
    guard let id = milestone.stage, let place = course.place(of: id), case .when(let rule)? = milestone.due,
      let side = side(of: rule, at: place)
    else { return nil }
    return Doubt(
      .dueOutsideStage(milestone: milestone.id.rawValue, stage: id.rawValue, side),
      in: .milestone(milestone, "due"), related: .stage(programme.stages[place]))
  }

  private func side(of rule: DayRule, at place: Int) -> Offset.Direction? {
    switch rule {
    case .fixed(let day): side(of: day...day, at: place)
    case .relative(nil, .day(let name)):
      programme.cohorts.lazy.compactMap { cohort in
        cohort.dates[name].flatMap { side(of: $0, at: place, in: cohort) }
      }.first
    case .relative(_, .day): countedSide(of: rule, at: place)
    case .relative(let offset, let anchor): side(offset, anchor, at: place)
    }
  }

  /// Where what counts from a day or period of the calendar falls, for all cohorts or for the first that it does not fit.
  private func countedSide(of rule: DayRule, at place: Int) -> Offset.Direction? {
    guard programme.stages[place].dates != nil else { return nil }
    return ([nil] + programme.cohorts.prefix(Self.mostCohorts).map(Optional.some)).lazy.compactMap { cohort in
      rule.day(on: Timeline(of: programme, cohort: cohort?.id)).flatMap { side(of: $0...$0, at: place, in: cohort) }
    }.first
  }

  private func side(_ offset: Offset?, _ anchor: DayRule.Anchor, at place: Int) -> Offset.Direction? {
    guard let boundary = course.boundary(anchor) else { return nil }
    // Where stages have dates of their own there may be time between them.
    let isOwn = boundary == place || boundary == place + 1
    guard isOwn || !course.hasDates else { return nil }
    let days = offset?.approximateDays ?? 0
    if days < course.days(from: boundary, to: place).lowerBound - Self.tolerance { return .before }
    if days > course.days(from: boundary, to: place + 1).upperBound + Self.tolerance { return .after }
    return nil
  }

  private func side(of days: ClosedRange<Day>, at place: Int, in cohort: Cohort? = nil) -> Offset.Direction? {
    guard let name = programme.stages[place].dates else { return nil }
    let dates: ClosedRange<Day>?
    if case .fixed(let range)? = programme.period(name)?.dates { dates = range } else { dates = cohort?.dates[name] }
    guard let dates else { return nil }
    if days.upperBound < dates.lowerBound { return .before }
    return days.lowerBound > dates.upperBound ? .after : nil
  }
}
