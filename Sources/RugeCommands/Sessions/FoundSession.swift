import RugeCore
import RugeStore

/// A session, held or planned, that somebody named by its number.
struct FoundSession {
  let id: SessionID
  let recorded: RecordedFact
  /// What stands of the same change about the same enrolment.
  let besides: [RecordedFact]

  /// - Parameters:
  ///   - text: The number.
  ///   - takesAbsences: Whether somebody's absence will do, too.
  ///   - store: Where it is looked up.
  /// - Throws: ``ReferenceProblem/notFound(_:_:suggestion:known:)`` where it is the number of none, and
  ///   ``SessionProblem`` where it was taken back, goes by another number now, or is an absence.
  init(_ text: String, orAbsence takesAbsences: Bool = false, _ store: Store) throws {
    guard let id = SessionID(text.normalised), let found = try store.fact(id.number),
      found.fact.event.isSession || found.fact.event.isAbsence
    else { throw ReferenceProblem.notFound(.meeting, text, suggestion: nil, known: []) }
    if let ended = found.fact.ended {
      let old = found.fact.event
      let withdrawal = try store.fact(ended)?.fact
      let others = try withdrawal.map { try store.standingFacts(beside: $0, anyDay: true) } ?? []
      // Whoever came after all has a session in place of the absence.
      if let new = others.first(where: { $0.fact.event.type == old.type })
        ?? others.first(where: { $0.fact.event.tellsOfPresence && old.tellsOfPresence })
      {
        throw SessionProblem.replaced(id, by: SessionID(new.fact.sequence))
      }
      // It may have been corrected, and that undone.
      if let present = try store.presentSession(id) { throw SessionProblem.replaced(id, by: present) }
      throw SessionProblem.takenBack(id)
    }
    guard found.fact.event.isSession || takesAbsences else { throw SessionProblem.absence(id) }
    self.id = id
    recorded = found
    besides = try store.standingFacts(beside: found.fact).filter { $0.fact.sequence != found.fact.sequence }
  }

  private init(_ id: SessionID, _ recorded: RecordedFact, _ besides: [RecordedFact]) {
    self.id = id
    self.recorded = recorded
    self.besides = besides
  }

  /// The same under the ids of today, so that its kind is one of the enrolment's present programme.
  func underPresentNames(_ store: Store) throws -> FoundSession {
    let present = Dictionary(
      try store.facts(of: fact.subject).underPresentNames().map { ($0.sequence, $0) },
      uniquingKeysWith: { first, _ in first })
    func renamed(_ recorded: RecordedFact) -> RecordedFact {
      RecordedFact(
        fact: present[recorded.fact.sequence] ?? recorded.fact, texts: recorded.texts, author: recorded.author)
    }
    return FoundSession(id, renamed(recorded), besides.map(renamed))
  }

  var fact: Fact { recorded.fact }

  /// The id of its enrolment.
  ///
  /// - Throws: ``SessionProblem/ofNobody(_:)`` where it is an open meeting, which belongs to none.
  func enrolment() throws -> String {
    guard fact.subject.kind == .enrolment else { throw SessionProblem.ofNobody(id) }
    return fact.subject.description
  }

  /// Whether somebody had said that they would not come, where it is an absence.
  var absence: (kind: ElementID, isExcused: Bool)? {
    guard case .missed(let kind, let isExcused) = fact.event else { return nil }
    return (kind, isExcused)
  }

  /// What was planned, where it is a plan.
  var plan: (kind: ElementID, minutes: Int, host: Int64?, time: PlannedTime)? {
    guard case .meeting(.planned(let kind, let minutes, let host, let time)) = fact.event else { return nil }
    return (kind, minutes, host, time)
  }

  /// What was held with somebody who takes part.
  var held: (kind: ElementID, minutes: Int, host: Int64?)? {
    guard case .sessionHeld(let kind, let minutes, let host) = fact.event else { return nil }
    return (kind, minutes, host)
  }

  /// What somebody who takes part met for, or is to meet for.
  var meeting: (kind: ElementID, minutes: Int, host: Int64?)? {
    held ?? plan.map { ($0.kind, $0.minutes, $0.host) }
  }

  /// The note, where its reader may read it.
  func note(for reader: String) -> (text: String, readers: NoteReaders)? {
    recorded.texts(for: reader).compactMap { purpose, text in NoteReaders(purpose).map { (text, $0) } }.first
  }

  /// That the session which somebody stayed away from was planned, and called off for them: it is recorded next.
  var planCalledOff: (id: SessionID, recorded: RecordedFact)? {
    guard let next = besides.first(where: { $0.fact.sequence == fact.sequence + 1 }),
      case .meeting(.cancelled(let id)) = next.fact.event
    else { return nil }
    return (id, next)
  }

  /// The facts that surround it; of an absence, that it called a plan off.
  var surrounding: [RecordedFact] {
    absence == nil ? fact.surroundings(among: besides, \.fact) : planCalledOff.map { [$0.recorded] } ?? []
  }
}

extension Event {
  /// Whether it is a session, held or planned.
  fileprivate var isSession: Bool {
    switch self {
    case .sessionHeld, .eventHeld, .meeting(.planned): true
    default: false
    }
  }

  fileprivate var isAbsence: Bool {
    if case .missed = self { true } else { false }
  }

  /// Whether it says that one who takes part came to a session, or did not.
  fileprivate var tellsOfPresence: Bool {
    if case .sessionHeld = self { true } else { isAbsence }
  }
}
