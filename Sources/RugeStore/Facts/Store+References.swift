package import RugeCore

extension Store {
  /// The facts that could rest on a batch: every other fact about its subjects, and those that name a subject which the
  /// batch brought in.
  ///
  /// Little rests on a session, so that those of a batch need not be there; they are never among the others.
  package func factsResting(on batch: [Fact]) throws -> [Fact] {
    var found: [Int64: Fact] = [:]
    // What was recorded again when a correction was undone is of another batch.
    let batches = Set(batch.map(\.batch))
    // Who went on to another stage may have done so on the strength of a session.
    let movedOn = try batches.flatMap { try enrolmentsMovedOn(sinceSessionsOf: $0) }
    let looked = Set(batch.filter { $0.event.type != .sessionHeld }.map(\.subject) + movedOn.map { .enrolment($0) })
    for subject in looked {
      for fact in try facts(of: subject) { found[fact.sequence] = fact }
    }
    for subject in Set(batch.filter { $0.sequence == $0.subject.number }.map(\.subject)) {
      for fact in try facts(naming: subject) { found[fact.sequence] = fact }
    }
    // One of the batch's sessions is there if it has any.
    for own in Set(batch.filter { $0.event.type == .sessionHeld }.map(\.batch)) {
      for fact in try factsNamingSessions(ofBatch: own) { found[fact.sequence] = fact }
    }
    // An undo brought back a confirmation together with the session that it confirms.
    for session in batch where session.event.type == .sessionHeld && session.batch != batch.first?.batch {
      for fact in try facts(about: SessionID(session.sequence), of: session.subject.number) {
        found[fact.sequence] = fact
      }
    }
    // What was recorded again is of another batch, and rests on itself no more than the rest does.
    let own = Set(batch.map(\.sequence))
    return found.values.filter { $0.batch != batch.first?.batch && !own.contains($0.sequence) }
      .sorted { $0.sequence < $1.sequence }
  }
}
