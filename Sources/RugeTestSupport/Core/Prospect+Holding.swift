#if canImport(Testing)
  package import RugeCore
  import Testing

  extension Prospect {
    /// Expects of a life that what lies ahead of it on some days is the same on every day until the last that is named.
    package static func expectToHold(_ life: Life, in programme: Programme) {
      guard let last = life.facts.map(\.on).max() else { return }
      for wait in [0, 1, 30, 100, 400] {
        let day = last.adding(days: wait)
        let prospect = life.state(on: day).prospect(in: programme, on: day)
        #expect(prospect.until >= day)
        for later in days(from: day, until: prospect.until) {
          let then = life.state(on: later).prospect(in: programme, on: later)
          #expect(then.dues == prospect.dues, "\(day), \(later)")
          #expect(then.attention(on: later) == prospect.attention(on: later), "\(day), \(later)")
        }
      }
    }

    /// Days of some years, more of them near the ends.
    private static func days(from first: Day, until last: Day) -> [Day] {
      let last = min(last, first.adding(days: 1_000))
      let near = [0, 1, 2, 3, 7, 14, 15, 29, 31, 45, 61, 92, 183, 366, 731]
      let days = near.map { first.adding(days: $0) } + near.map { last.adding(days: -$0) }
      return Set(days.filter { (first...last).contains($0) }).sorted()
    }
  }
#endif
