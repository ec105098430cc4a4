/// What a change of the definition does to answers whose question is left out now, since something else was answered.
struct ExceptionRules: Sendable {
  private let difference: ProgrammeDifference

  /// The kinds of session whose questions have other exceptions now, by what the old version calls them.
  private let sessions: [ElementID: (old: SessionKind, new: SessionKind)]
  /// The same of records.
  private let records: [ElementID: (old: RecordKind, new: RecordKind)]

  init(_ difference: ProgrammeDifference) {
    self.difference = difference
    let names = difference.names
    func pairs<Kind>(
      _ old: [Kind], _ id: (Kind) -> ElementID, _ fields: (Kind) -> [Field], _ find: (ElementID) -> Kind?
    ) -> [ElementID: (old: Kind, new: Kind)] {
      var pairs: [ElementID: (old: Kind, new: Kind)] = [:]
      for kind in old {
        guard let new = find(id(kind)), fields(kind) != fields(new), fields(new).contains(where: { $0.unless != nil })
        else { continue }
        pairs[id(kind)] = (kind, new)
      }
      return pairs
    }
    let new = difference.new
    sessions = pairs(difference.old.sessions, \.id, \.fields) { new.sessionKind(names[.session, $0]) }
    records = pairs(difference.old.records, \.id, \.fields) { new.recordKind(names[.record, $0]) }
  }

  private var names: NameChanges { difference.names }

  /// Whether answers about sessions or records of the programme itself may be left out by this.
  var asksAboutOwnAnswers: Bool { !sessions.isEmpty || !records.isEmpty }

  /// Whether answers about sessions of an enrolment may be left out by this.
  func asksAboutSessions(of state: EnrolmentState) -> Bool {
    sessions.keys.contains { !(state.sessionFields[$0] ?? []).isEmpty }
  }

  /// The answers about the programme itself that are left out under the new version.
  func consequences(ofOwn log: ProgrammeLog, _ sessions: LoggedSessions) -> [Consequence] {
    Set(hidden(log.records) + hidden(sessions)).sorted().map(Consequence.answerHidden)
  }

  /// The answers to questions that came up under the old version and are left out under the new one.
  ///
  /// - Parameters:
  ///   - state: An enrolment.
  ///   - next: The same under the ids of the new version.
  ///   - sessions: What was recorded of its sessions, where ``asksAboutSessions(of:)`` says that it matters.
  /// - Returns: The consequences, in the order of the questions' names.
  func consequences(
    _ state: EnrolmentState, _ next: EnrolmentState, _ sessions: LoggedSessions?
  ) -> [Consequence] {
    let (old, new) = (difference.old, difference.new)
    let forms = state.answers.flatMap { sheet, answers -> Set<RecordedElement> in
      let form = RecordedElement.Whole(.form, names[.form, sheet.form])
      let round = sheet.round.map { names.part(.round, $0, of: form) }
      let present = AnswerSheet(form.id, round: round, by: sheet.by)
      guard let form = old.form(sheet.form), let new = new.form(present.form), !form.isSecret, !new.isSecret else {
        return []
      }
      return hidden(answers, next.answers[present] ?? [:], .init(.form, form.id), form.fields, new.fields)
    }
    return Set(forms + hidden(state.records) + (sessions.map(hidden) ?? [])).sorted().map(Consequence.answerHidden)
  }

  private func hidden(_ recorded: [RecordID: RecordState]) -> [RecordedElement] {
    recorded.values.flatMap { record -> Set<RecordedElement> in
      guard let (old, new) = records[record.kind] else { return [] }
      let answers = renamed(record.answers, of: .init(.record, new.id))
      return hidden(record.answers, answers, .init(.record, old.id), old.fields, new.fields)
    }
  }

  private func hidden(_ logged: LoggedSessions) -> [RecordedElement] {
    logged.sheets.flatMap { place, given -> Set<RecordedElement> in
      guard let (old, new) = sessions[place.kind] else { return [] }
      return hidden(
        given, renamed(given, of: .init(.session, new.id)), .init(.session, old.id), old.fields, new.fields)
    }
  }

  /// Answers under the ids of the new version, where their element has another id of its own.
  private func renamed(
    _ answers: [ElementID: Known<Answer>], of whole: RecordedElement.Whole
  ) -> [ElementID: Known<Answer>] {
    let renamed = answers.map { id, answer -> (ElementID, Known<Answer>) in
      let question = RecordedElement(.field, names.part(.field, id, of: whole), of: whole)
      guard case .value(let value) = answer else { return (question.id, answer) }
      return (question.id, .value(names.answer(value, to: question)))
    }
    return Dictionary(renamed, uniquingKeysWith: { first, _ in first })
  }

  private func hidden(
    _ before: [ElementID: Known<Answer>], _ after: [ElementID: Known<Answer>], _ whole: RecordedElement.Whole,
    _ old: [Field], _ new: [Field]
  ) -> Set<RecordedElement> {
    let sheet = FilledForm(new, after)
    let asked = FilledForm(old, before).asked.map(\.id).filter { before[$0] != nil }
    return Set(
      asked.map { RecordedElement(.field, $0, of: whole) }.filter { sheet.exception(to: $0.renamed(names).id) != nil })
  }
}
