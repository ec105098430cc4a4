import RugeCore
import RugeStore
import RugeWords

/// The sessions that somebody held, or is to hold, after a role of theirs ended: easily forgotten when it is ended.
struct SessionsAfterRole {
  /// More are counted, and not named.
  private static let shown = 5

  private let person: String
  private let held: [(id: SessionID, day: Day)]
  private let planned: [(id: SessionID, day: Day)]

  /// - Parameters:
  ///   - role: The role that has ended on the scope's day; its ending is recorded.
  ///   - person: Who had it.
  ///   - scope: The enrolment.
  /// - Throws: What hinders the store from being read.
  init(_ role: ElementID, of person: NamedSubject, in scope: EnrolmentScope) throws {
    self.person = person.displayName
    // A body that was merged since may have held them under the number that it had then.
    let numbers = try scope.store.numbers(of: person.subject)
    let state = try scope.store.state(of: scope.row.enrolment)
    let rest = state?.roles.filter { !numbers.isDisjoint(with: $0.value) }.map(\.key) ?? []
    /// Whether a session of a kind was work in the role, and is in none of the others.
    func belonged(_ kind: ElementID) -> Bool {
      let kind = state?.renamings.presentID(.session, kind) ?? kind
      let all = Set(rest + [role])
      return scope.programme.counts(kind, for: role, among: all)
        && !rest.contains { scope.programme.counts(kind, for: $0, among: all.subtracting([role])) }
    }
    held = try scope.store.sessions(
      of: scope.row.enrolment, SessionFilter(hosts: numbers, from: scope.day)
    ).filter { belonged($0.kind) }.map { (SessionID($0.sequence), $0.on) }.reversed()
    planned =
      state?.sessionsAhead.filter { plan in
        plan.host.map(numbers.contains) ?? false && plan.time.day >= scope.day && belonged(plan.kind)
      }.map { ($0.id, $0.time.day) } ?? []
  }

  /// What to say of them; nothing where there is none.
  func lines(_ words: Words) -> [String] {
    var lines: [String] = []
    if let first = planned.first {
      lines.append(words.plannedAfterRole(person, names(of: planned, words), first: first.id.description))
    }
    if !held.isEmpty { lines.append(words.heldAfterRole(person, names(of: held, words))) }
    return lines
  }

  private func names(of sessions: [(id: SessionID, day: Day)], _ words: Words) -> [String] {
    let names = sessions.prefix(Self.shown).map { words.session($0.id.description, on: $0.day) }
    let rest = sessions.count - names.count
    return names + (rest > 0 ? [words.more(rest)] : [])
  }
}
