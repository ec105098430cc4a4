import RugeCore
import RugeStore
import RugeWords

/// The roles that people have and had, with what they logged in each.
struct RoleLedger {
  /// One person in one role of one enrolment.
  struct Entry {
    let tenure: RoleTenure
    let state: EnrolmentState
    let programme: Programme
    /// Whether the role or the enrolment is over.
    let isOver: Bool
    /// The last day of it, where it is over.
    let until: Day?
  }

  let entries: [Entry]
  private let store: Store
  private let day: Day

  /// The roles of one person, or of all, as of a day.
  init(of person: Int64? = nil, on day: Day, _ store: Store) throws {
    self.store = store
    self.day = day
    let facts = Dictionary(grouping: try store.roleFacts(of: person).filter { $0.on <= day }, by: \.subject.number)
    let programmes = Programmes(store)
    var entries: [Entry] = []
    func add(_ state: EnrolmentState) throws {
      guard let own = facts[state.enrolment] else { return }
      let programme = try programmes.version(state.definition)
      let present = own.map { $0.under(state.renamings) }
      entries += RoleTenure.tenures(in: present).map { tenure in
        let end = [tenure.to, state.ending?.on].compactMap(\.self).min()
        return Entry(tenure: tenure, state: state, programme: programme, isOver: end != nil, until: end)
      }
    }
    if person == nil {
      try store.forEachState(upTo: day, add)
    } else {
      for number in facts.keys.sorted() { if let state = try store.state(of: number, upTo: day) { try add(state) } }
    }
    self.entries = entries.sorted { ($0.tenure.from, $0.tenure.enrolment) < ($1.tenure.from, $1.tenure.enrolment) }
  }

  /// What the person held of the enrolment's sessions in the role.
  func sessions(_ entry: Entry) throws -> SessionTally? {
    try sessions(entry, from: entry.tenure.from)
  }

  private func sessions(_ entry: Entry, from: Day) throws -> SessionTally? {
    let tenure = entry.tenure
    return try store.sessionsHeld(
      by: tenure.person, in: tenure.enrolment, from: from,
      until: min(tenure.to ?? day.adding(days: 1), day.adding(days: 1)))
  }

  /// Whether the person has been silent for too long, and since when.
  func silence(_ entry: Entry) throws -> RoleSilence? {
    let stage = entry.state.stage?.stage
    guard !entry.isOver,
      let expectation = RoleSilence.Expectation(entry.tenure.role, in: entry.programme, at: stage)
    else { return nil }
    // Whoever has logged something lately is not looked at any further: most have, and older sessions are very many.
    let lately = day.adding(expectation.interval, times: -2)
    if try sessions(entry, from: max(lately, entry.tenure.from)) != nil { return nil }
    let last = try sessions(entry)?.last
    return entry.state.silence(of: entry.tenure, last: last, in: entry.programme, on: day)
  }
}

extension Fact {
  /// The fact with the ids that its elements have now.
  fileprivate func under(_ renamings: [Renaming]) -> Fact {
    let event = renamings.reduce(event) { $0.renamed($1) }
    return Fact(
      sequence: sequence, batch: batch, subject: subject, on: on, at: at, by: by, origin: origin, event: event,
      ended: ended)
  }
}
