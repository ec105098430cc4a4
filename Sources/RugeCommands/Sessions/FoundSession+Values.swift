import RugeCore
import RugeStore

extension FoundSession {
  /// What was recorded of a meeting that was held about this one who came, with the corrections since.
  func values(_ store: Store) throws -> MeetingValues.History {
    var (recorded, surrounding) = (self.recorded, self.surrounding.map(\.fact))
    var steps: [MeetingValues.History.Step] = []
    // What was corrected had been recorded before, so that this ends.
    while let values = recorded.meetingValues(surrounding) {
      let (subject, batch) = (recorded.fact.subject, recorded.fact.batch)
      let withdrawn = try store.withdrawnFacts(byBatch: batch).filter { $0.fact.batch < batch }
      let sessions = withdrawn.filter { $0.fact.isSessionHeld }
      steps.append(.init(values, isAlone: sessions.count == 1))
      guard let earlier = sessions.first(where: { $0.fact.subject == subject }) else { break }
      surrounding = earlier.fact.surroundings(among: withdrawn.map(\.fact).filter { $0.subject == subject })
      recorded = earlier
    }
    return MeetingValues.History(steps)
  }
}

extension RecordedFact {
  /// What a session that was held says of its meeting; `nil` for anything else.
  fileprivate func meetingValues(_ surrounding: [Fact]) -> MeetingValues? {
    guard case .sessionHeld(_, let minutes, let host) = fact.event else { return nil }
    let told = SessionSurroundings(surrounding)
    return MeetingValues(
      minutes: minutes, began: told.began.flatMap { LocalTime.timeOfDay(of: $0) },
      people: (host.map { [$0] } ?? []) + told.cohosts, note: texts.first { NoteReaders($0.key) != nil }?.value)
  }
}

extension Fact {
  fileprivate var isSessionHeld: Bool {
    if case .sessionHeld = event { true } else { false }
  }
}
