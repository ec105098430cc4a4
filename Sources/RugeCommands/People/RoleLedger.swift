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
  /// All roles that a person has or had in an enrolment.
  private let roles: [Place: Set<ElementID>]
  private let store: Store
  private let day: Day

  /// A person in an enrolment.
  private struct Place: Hashable {
    let person: Int64
    let enrolment: Int64

    init(_ tenure: RoleTenure) {
      person = tenure.person
      enrolment = tenure.enrolment
    }
  }

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
    roles = Dictionary(grouping: entries.map(\.tenure), by: Place.init).mapValues { Set($0.map(\.role)) }
    self.entries = entries.sorted { ($0.tenure.from, $0.tenure.enrolment) < ($1.tenure.from, $1.tenure.enrolment) }
  }

  /// Whether sessions are held in the role at all.
  func holdsSessions(_ entry: Entry) -> Bool {
    let role = entry.tenure.role
    let own = roles[Place(entry.tenure)] ?? [role]
    return entry.programme.role(role)?.side == .programme
      && entry.programme.sessions.contains { entry.programme.counts($0.id, for: role, among: own) }
  }

  /// What the person held of the enrolment's sessions in the role.
  func sessions(_ entry: Entry) throws -> SessionTally? {
    try sessions(entry, from: entry.tenure.from)
  }

  /// Whether a session is work in one of the roles, on one of the days that it lasted.
  func includes(_ session: HeldSession) -> Bool {
    entries.contains { entry in
      let tenure = entry.tenure
      guard tenure.enrolment == session.enrolment, tenure.includes(session.on) else { return false }
      let kind = entry.state.renamings.presentID(.session, session.kind)
      return entry.programme.counts(kind, for: tenure.role, among: roles[Place(tenure)] ?? [tenure.role])
    }
  }

  private func sessions(_ entry: Entry, from: Day) throws -> SessionTally? {
    let tenure = entry.tenure
    let own = roles[Place(tenure)] ?? [tenure.role]
    let held = try store.sessionsHeld(
      by: tenure.person, in: tenure.enrolment, from: from,
      until: min(tenure.to ?? day.adding(days: 1), day.adding(days: 1)))
    let counted = held.filter { kind, _ in
      let kind = entry.state.renamings.presentID(.session, kind)
      return entry.programme.counts(kind, for: tenure.role, among: own)
    }
    return counted.map(\.tally).reduce(nil) { sum, tally in sum.map { $0 + tally } ?? tally }
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
  fileprivate func under(_ renamings: [Renaming]) -> Fact { with(renamings.reduce(event) { $0.renamed($1) }) }
}
