extension DayRule {
  /// The date the rule gives; `nil` while the day it counts from is not known.
  ///
  /// It is the bare date: where something is due on it, ``OpenDays/moved(_:)`` says on which day.
  package func day(on timeline: Timeline) -> Day? {
    switch self {
    case .fixed(let day): return day
    case .relative(let offset, let anchor):
      guard let day = timeline.day(of: anchor, offset?.direction) else { return nil }
      guard let offset else { return day }
      return timeline.shifted(offset.day(from: day), from: day, anchor)
    }
  }

  /// The date the rule gives for an enrolment, moved off the programme's closed days.
  package func dueDay(for state: EnrolmentState, in programme: Programme, seenFrom today: Day? = nil) -> Day? {
    let timeline = Timeline(state, in: programme, seenFrom: today)
    return day(on: timeline).map(timeline.openDays.moved)
  }

  /// The stage that the rule counts from, if it does.
  package func stage(in programme: Programme) -> Stage? {
    switch self {
    case .relative(_, .start(let id)), .relative(_, .end(let id)): programme.stage(id)
    case .fixed, .relative: nil
    }
  }
}
