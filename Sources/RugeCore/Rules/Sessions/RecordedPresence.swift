/// What is recorded of whether one who takes part came to a kind of session on a day.
package struct RecordedPresence: Hashable, Sendable {
  /// How long the sessions were that they came to; none where they stayed away.
  package private(set) var minutes: [Int] = []
  /// How many came, where heads were counted.
  package private(set) var heads: Int?
  /// Whether they had said that they would not come; `nil` where they came.
  package private(set) var isExcused: Bool?

  /// It is `nil` where nothing is recorded of it.
  ///
  /// - Parameters:
  ///   - kind: The kind, as the facts call it.
  ///   - facts: What stands of that day.
  package init?(_ kind: ElementID, _ facts: [Fact]) {
    for fact in facts {
      switch fact.event {
      case .sessionHeld(kind, let minutes, _): self.minutes.append(minutes)
      case .attended(kind, let count): heads = count
      case .missed(kind, let excused): isExcused = excused
      default: continue
      }
    }
    if minutes.isEmpty, isExcused == nil { return nil }
  }

  /// Whether a row says nothing else; heads that were not counted may be said later.
  package func agrees(with presence: AttendanceRow.Presence) -> Bool {
    switch presence {
    case .present(let length, let count): minutes.contains(length) && (count == nil || heads == nil || heads == count)
    case .absent(let isExcused): minutes.isEmpty && self.isExcused == isExcused
    }
  }
}
