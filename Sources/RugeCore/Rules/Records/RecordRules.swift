/// Decides what may be recorded about records of a kind, whether they belong to an enrolment or to the programme.
package struct RecordRules: Sendable {
  private let kind: RecordKind

  package init(_ kind: RecordKind) {
    self.kind = kind
  }

  /// The events that add a record: what it is, who has a part in it, what it says, and the state it begins in.
  package func add(_ content: RecordContent) throws(Refusal) -> [Event] {
    try checkParties(content.parties)
    let answers = Dictionary(content.answers.map { ($0.field, $0.answer) }, uniquingKeysWith: { $1 })
    try checkAnswers(answers, new: content.answers)
    let first = content.state ?? kind.states.first?.first
    if let first, step(of: first) == nil { throw noSuchState(first) }
    return [.recordAdded(kind: kind.id)]
      + content.parties.map { .recordParty(nil, $0.subject, part: $0.part) }
      + content.answers.map { .recordAnswered(nil, field: $0.field, $0.answer) }
      + (first.map { [.recordMoved(nil, to: $0)] } ?? [])
  }

  /// The events that answer questions of a record and move it to another state; none where nothing would change.
  ///
  /// - Parameters:
  ///   - record: The record as it stands on the day.
  ///   - answers: What is answered now.
  ///   - target: The state that it comes into.
  ///   - later: Facts of later days that move the record on: they must still be ahead of the new state.
  /// - Returns: The events, in the order in which they are recorded.
  /// - Throws: A refusal where the record would lack something, or would not move forwards.
  package func change(
    _ record: RecordState, _ answers: [FieldAnswer], to target: ElementID?, before later: [Fact] = []
  ) throws(Refusal) -> [Event] {
    let new = answers.filter { $0.answer == .value(.text) || record.answers[$0.field] != $0.answer }
    try checkAnswers(record.answers.merging(answers.map { ($0.field, $0.answer) }) { $1 }, new: new)
    let answered = new.map { Event.recordAnswered(record.id, field: $0.field, $0.answer) }
    guard let target, target != record.state else { return answered }
    try checkMove(record, to: target)
    let behind = later.filter { fact in
      guard case .recordMoved(_, let state) = fact.event else { return false }
      return (step(of: state) ?? 0) <= (step(of: target) ?? 0)
    }
    guard behind.isEmpty else { throw .contradicts(behind) }
    return answered + [.recordMoved(record.id, to: target)]
  }

  /// Whether a record in a state has come to its end: the last step, where there is more than one.
  package func isFinal(_ state: ElementID) -> Bool {
    kind.states.count > 1 && kind.states.last?.contains(state) == true
  }

  /// The steps that a record leaves out when it comes from one state into another.
  package func skipped(from present: ElementID?, to target: ElementID) -> [[ElementID]] {
    guard let here = present.flatMap(step), let next = step(of: target), here + 1 < next else { return [] }
    return Array(kind.states[(here + 1)..<next])
  }

  private func checkMove(_ record: RecordState, to target: ElementID) throws(Refusal) {
    guard let next = step(of: target) else { throw noSuchState(target) }
    guard let present = record.state, let here = step(of: present) else { return }
    if isFinal(present) { throw .recordClosed(record.id, present) }
    guard next > here else { throw .stateBehind(record.id, from: present, to: target) }
  }

  private func checkParties(_ parties: [RecordState.Party]) throws(Refusal) {
    switch kind.about {
    case .participant, .nothing:
      guard parties.isEmpty else { throw .noParties(kind.id) }
    case .role: break
    case .severalOrganisations:
      guard Set(parties.map(\.subject)).count >= 2 else {
        throw twice(parties) ?? .tooFewParties(kind.id, least: 2)
      }
    }
    if let refusal = twice(parties) { throw refusal }
  }

  private func twice(_ parties: [RecordState.Party]) -> Refusal? {
    var seen: Set<RecordState.Party> = []
    return parties.first { !seen.insert($0).inserted }.map { .partyTwice(kind.id, $0.subject) }
  }

  /// What a record must say is said when it is added, and never becomes unknown; that nobody knows is no answer here.
  private func checkAnswers(_ answers: [ElementID: Known<Answer>], new: [FieldAnswer]) throws(Refusal) {
    let sheet = FilledForm(kind.fields, answers)
    for answer in new {
      if let cause = sheet.exception(to: answer.field) { throw .notAsked(answer.field, because: cause) }
    }
    let open = sheet.asked.filter { field in
      field.isRequired && (sheet.answer(to: field.id).map { $0 == .unknown } ?? true)
    }
    guard open.isEmpty else { throw .recordLacks(kind.id, open.map(\.id)) }
  }

  private func step(of state: ElementID) -> Int? { kind.states.firstIndex { $0.contains(state) } }

  private func noSuchState(_ state: ElementID) -> Refusal {
    .noSuchState(kind.id, state, known: kind.states.flatMap(\.self))
  }
}
