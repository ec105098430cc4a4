extension EnrolmentState {
  /// The same under the ids of another version, for what looks at enrolments of several versions together.
  package func renamed(_ names: NameChanges) -> EnrolmentState {
    var state = self
    for renaming in names.renamings { state.rename(renaming) }
    return state
  }

  /// The same under the ids of another version.
  ///
  /// - Parameter names: What the elements of each version are called in that one; a version whose elements are called the
  ///   same may be left out.
  /// - Returns: The state, whose ids are those of that one version for all.
  package func renamed(_ names: [Int64: NameChanges]) -> EnrolmentState { names[definition].map(renamed) ?? self }

  /// The same under the ids that elements have now, for what speaks of an earlier day in the words of today's version.
  package var underPresentNames: EnrolmentState {
    var state = self
    for change in laterRenamings { state.rename(change.renaming) }
    return state
  }

  /// Moves what is known under one id to another one.
  mutating func rename(_ renaming: Renaming) {
    note(renaming)
    if !remindersSent.isEmpty { remindersSent = Set(remindersSent.map { $0.renamed(renaming) }) }
    let (from, to) = (renaming.from, renaming.to)
    switch renaming.kind {
    case .stage:
      renameVisits(from, to)
    case .exit:
      if let ending, ending.exit == from { self.ending = Ending(ending.kind, exit: to, on: ending.on) }
    case .role:
      roles.move(from, to: to) { present, moved in present + moved.filter { !present.contains($0) } }
      confirmations = confirmations.mapValues { $0.map { $0.renamed(renaming) } }
    case .milestone:
      milestones = Dictionary(
        milestones.map { (renaming.milestone($0.key), $0.value) }, uniquingKeysWith: { $0.joined(with: $1) })
      for case .milestone(let id) in settlements.keys where renaming.milestone(id) != id {
        settlements.move(.milestone(id), to: .milestone(renaming.milestone(id))) { $0.joined(with: $1) }
      }
    case .form: renameForm(from, to)
    case .session:
      sessions.move(from, to: to) { $0 + $1 }
      attendance.move(from, to: to) { $0 + $1 }
      jointSessions.move(from, to: to) { $0 + $1 }
      for session in plannedSessions.values where session.kind == from { plannedSessions[session.id]?.kind = to }
      for ask in asks.values where ask.matter == .session(kind: from) { asks[ask.id]?.matter = .session(kind: to) }
      sessionFields.move(from, to: to) { $0.union($1) }
      sessionDays?.move(from, to: to) { $0.merging($1) { $0 + $1 } }
    case .indicator:
      for reference in figures.keys where reference.indicator == from {
        figures.move(reference, to: renaming.reference(reference)) { $0 + $1 }
      }
      settlements.move(.target(from), to: .target(to)) { $0.joined(with: $1) }
    case .agreement: signed.move(from, to: to) { $1 }
    case .record:
      records = records.mapValues { record in
        var record = record
        if record.kind == from { record.kind = to }
        return record
      }
    case .cohort: if cohort == from { cohort = to }
    case .field, .round, .category, .state, .option: if let whole = renaming.whole { renamePart(renaming, of: whole) }
    case .period, .reminder, .report, .participant: break
    }
  }

  private mutating func renamePart(_ renaming: Renaming, of whole: RecordedElement.Whole) {
    switch renaming.kind {
    case .field: renameField(renaming.from, renaming.to, of: whole)
    case .round: renameRound(renaming, of: whole.id)
    case .category:
      for reference in figures.keys where renaming.reference(reference) != reference {
        figures.move(reference, to: renaming.reference(reference)) { $0 + $1 }
      }
    case .state:
      for (id, record) in records where record.kind == whole.id && record.state == renaming.from {
        records[id]?.state = renaming.to
      }
    case .option: if let question = renaming.question { renameOption(renaming, in: question, of: whole) }
    default: break
    }
  }

  private mutating func renameRound(_ renaming: Renaming, of form: ElementID) {
    for ask in asks.values {
      if case .form(let reference) = ask.matter { asks[ask.id]?.matter = .form(renaming.reference(reference)) }
    }
    for sheet in answers.keys where sheet.form == form && sheet.round == renaming.from {
      answers.move(sheet, to: AnswerSheet(form, round: renaming.to, by: sheet.by)) { $0.merging($1) { $1 } }
    }
  }

  /// Of sessions it is only kept which questions were answered.
  private mutating func renameOption(
    _ renaming: Renaming, in question: ElementID, of whole: RecordedElement.Whole
  ) {
    switch whole.kind {
    case .form:
      for sheet in answers.keys where sheet.form == whole.id {
        guard let answer = answers[sheet]?[question] else { continue }
        answers[sheet]?[question] = renaming.answer(answer, to: question, of: whole)
      }
    case .record:
      for (id, record) in records where record.kind == whole.id {
        guard let answer = record.answers[question] else { continue }
        records[id]?.answers[question] = renaming.answer(answer, to: question, of: whole)
      }
    default: break
    }
  }

  /// Two stages that follow each other and became one are one visit, from the day the first was entered.
  private mutating func renameVisits(_ from: ElementID, _ to: ElementID) {
    var renamed: [StageVisit] = []
    for (index, visit) in visits.enumerated() {
      guard visit.stage == from || visit.stage == to else {
        renamed.append(visit)
        continue
      }
      let before = index > 0 ? visits[index - 1].stage : visit.stage
      if before != visit.stage, before == from || before == to { continue }
      renamed.append(StageVisit(stage: to, since: visit.since, overridden: visit.overridden))
    }
    visits = renamed
  }

  private mutating func renameField(_ from: ElementID, _ to: ElementID, of whole: RecordedElement.Whole) {
    switch whole.kind {
    case .form:
      for sheet in answers.keys where sheet.form == whole.id { answers[sheet]?.move(from, to: to) { $1 } }
    case .session:
      if sessionFields[whole.id]?.remove(from) != nil { sessionFields[whole.id]?.insert(to) }
    case .record:
      for (id, record) in records where record.kind == whole.id { records[id]?.answers.move(from, to: to) { $1 } }
    default: break
    }
  }

  private mutating func renameForm(_ from: ElementID, _ to: ElementID) {
    for ask in asks.values {
      guard case .form(let reference) = ask.matter, reference.form == from else { continue }
      asks[ask.id]?.matter = .form(FormReference(to, round: reference.round))
    }
    for sheet in answers.keys where sheet.form == from {
      answers.move(sheet, to: AnswerSheet(to, round: sheet.round, by: sheet.by)) { $0.merging($1) { $1 } }
    }
  }
}

extension Dictionary {
  /// Moves a value to another key; where that has one already, both are joined, the moved one last.
  fileprivate mutating func move(_ from: Key, to: Key, joining: (Value, Value) -> Value) {
    guard let value = removeValue(forKey: from) else { return }
    self[to] = self[to].map { joining($0, value) } ?? value
  }
}
