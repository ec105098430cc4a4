/// What a pause that is over did to what is due.
package struct PauseEffect: Hashable, Sendable {
  /// Something that is due later than it would have been.
  package struct Move: Hashable, Sendable {
    package let due: Due
    /// The day it would have been due on.
    package let from: Day
  }

  package let moved: [Move]
  /// What is due on the same day as before: it counts from the calendar, or somebody set it.
  package let stayed: [Due]
  /// The next sessions that are due on the same day as before: they count from one that was held since.
  package let countedAnew: [Due]

  /// The effect of the latest pause that is over; `nil` where none is.
  ///
  /// - Parameters:
  ///   - facts: All facts of the enrolment, under present names.
  ///   - programme: What it takes part in.
  ///   - today: The day that is asked about.
  package init?(_ facts: [Fact], in programme: Programme, on today: Day) {
    let standing = facts.filter { $0.ended == nil && $0.on <= today }
      .sorted { ($0.on, $0.sequence) < ($1.on, $1.sequence) }
    guard let end = standing.lastIndex(where: { $0.event == .life(.resumed) }),
      let start = standing[..<end].lastIndex(where: { if case .life(.paused) = $0.event { true } else { false } }),
      let present = EnrolmentState.fold(standing).state
    else { return nil }
    let without = standing.indices.filter { $0 != start && $0 != end }.map { standing[$0] }
    guard let other = EnrolmentState.fold(without).state else { return nil }
    // What returns has its day in its name, so that the first is compared with the first.
    let before = Dictionary(grouping: other.dues(in: programme, on: today), by: \.subject.series)
    let after = Dictionary(grouping: present.dues(in: programme, on: today), by: \.subject.series)
    let pairs = after.flatMap { series, dues in zip(dues, before[series] ?? []) }
      .sorted { ($0.0.on, $0.0.subject.series) < ($1.0.on, $1.0.subject.series) }
    moved = pairs.filter { $0.on != $1.on }.map { Move(due: $0, from: $1.on) }
    let unmoved = pairs.filter { $0.on == $1.on && $0.on >= standing[start].on }.map(\.0)
    stayed = unmoved.filter { !$0.subject.isInterval(in: programme) }
    countedAnew = unmoved.filter { $0.subject.isInterval(in: programme) }
  }
}

extension Due.Subject {
  /// Whether it is the next of sessions that are held at intervals, and so counts from the last.
  fileprivate func isInterval(in programme: Programme) -> Bool {
    guard case .session(let id) = self, let kind = programme.sessionKind(id), kind.on == nil,
      case .every? = kind.plan
    else { return false }
    return true
  }

  /// A name that all occurrences of the same thing share.
  fileprivate var series: String {
    switch self {
    case .milestone(let id): "milestone \(Milestone.parts(of: id).milestone)"
    case .form(let reference): "form \(reference.form)"
    case .baseline(let id): "baseline \(id)"
    case .figure(let id): "figure \(id)"
    case .session(let id), .sessions(let id, _), .sessionTime(let id, _): "session \(id)"
    case .endOfStage(let id): "stage \(id)"
    case .meeting(let id, _): "meeting \(id)"
    case .action(let id): "action \(id)"
    case .resumption: "resumption"
    }
  }
}
