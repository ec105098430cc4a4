/// What was recorded about a programme itself rather than about an enrolment: meetings with people who take part in
/// nothing, and records that are about nobody or about several bodies.
package struct ProgrammeLog: Hashable, Sendable {
  package private(set) var records: [RecordID: RecordState] = [:]
  /// The open meetings of each kind; heads are the guests that were counted.
  package private(set) var events: [ElementID: SessionDay] = [:]

  /// The reminders about the records that have gone out, or that never will because their day had passed when a version
  /// brought them up.
  package private(set) var remindersSent: Set<ReminderKey> = []

  /// Adds up the facts about the versions of one programme.
  ///
  /// - Parameters:
  ///   - facts: In any order; facts about other subjects are passed over.
  ///   - day: Facts of later days do not count; `nil` counts all.
  package init(_ facts: [Fact], upTo day: Day? = nil) {
    let standing = facts.filter { fact in
      fact.subject.kind == .programme && fact.ended == nil && (day.map { fact.on <= $0 } ?? true)
    }
    for fact in standing.sorted(by: { ($0.on, $0.sequence) < ($1.on, $1.sequence) }) { take(fact) }
  }

  private mutating func take(_ fact: Fact) {
    switch fact.event {
    case .eventHeld(let kind, let minutes, let guests, _):
      events[kind, default: SessionDay()].add(
        SessionDay(held: 1, minutes: minutes, heads: guests ?? 0, counts: guests == nil ? 0 : 1))
    case .recordAdded(let kind):
      let id = RecordID(fact.sequence)
      records[id] = RecordState(id: id, kind: kind, addedOn: fact.on)
    case .recordParty(let id, let subject, let part):
      records[id ?? RecordID(fact.batch)]?.change { $0.parties.append(.init(subject, part: part)) }
    case .recordAnswered(let id, _, _), .recordMoved(let id, _):
      records[id ?? RecordID(fact.batch)]?.change { $0.apply(fact.event, on: fact.on) }
    case .reminderSent(let rule, let about, let occurrence), .reminderCovered(let rule, let about, let occurrence):
      remindersSent.insert(ReminderKey(rule: rule, about: about, occurrence: occurrence))
    default: break
    }
  }

  /// At how many meetings nobody counted the heads that a rule counts; none where it counts something else.
  package func uncounted(by rule: CountRule, in programme: Programme) -> Int {
    guard case .attendance(let kind) = rule, rule.countsHeads(in: programme) else { return 0 }
    return events[kind]?.uncounted ?? 0
  }

  /// What an indicator counts of the log, to be added to what it counts in the enrolments.
  ///
  /// Of heads it is those that were counted; see ``uncounted(by:in:)``.
  package func count(_ rule: CountRule) -> Quantity {
    let number: Quantity? =
      switch rule {
      case .sessions(let kind): Quantity(events[kind]?.held ?? 0)
      case .hours(let kind): Quantity(events[kind]?.minutes ?? 0)?.divided(by: 60)
      case .attendance(let kind): Quantity(events[kind]?.heads ?? 0)
      case .records(let kind, let state):
        Quantity(records.values.count { $0.kind == kind && (state == nil || $0.state == state) })
      case .milestones: .zero
      }
    return number ?? .zero
  }
}
