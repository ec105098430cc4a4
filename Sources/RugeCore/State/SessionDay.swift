/// What happened around the sessions of one kind on one day.
package struct SessionDay: Hashable, Sendable {
  package var held = 0
  package var minutes = 0
  package var missed = 0
  /// Heads that were counted.
  package var heads = 0
  /// Sessions whose heads were counted.
  package var counts = 0

  package init(held: Int = 0, minutes: Int = 0, missed: Int = 0, heads: Int = 0, counts: Int = 0) {
    self.held = held
    self.minutes = minutes
    self.missed = missed
    self.heads = heads
    self.counts = counts
  }

  /// How many sessions were held whose heads nobody counted: of those it is not known how many came.
  package var uncounted: Int { max(0, held - counts) }

  mutating func add(_ other: SessionDay) {
    held += other.held
    minutes += other.minutes
    missed += other.missed
    heads += other.heads
    counts += other.counts
  }

  static func + (left: SessionDay, right: SessionDay) -> SessionDay {
    var sum = left
    sum.add(right)
    return sum
  }

  /// What one event adds, with the kind it had when it was recorded; `nil` for events that are about no session.
  static func part(of event: Event) -> (kind: ElementID, day: SessionDay)? {
    switch event {
    case .sessionHeld(let kind, let minutes, _): (kind, SessionDay(held: 1, minutes: minutes))
    case .missed(let kind, _): (kind, SessionDay(missed: 1))
    case .attended(let kind, let count): (kind, SessionDay(heads: count, counts: 1))
    default: nil
    }
  }
}
