/// What a change of the definition does to answers whose question is left out now, since something else was answered.
struct ExceptionRules: Sendable {
  private let difference: ProgrammeDifference

  init(_ difference: ProgrammeDifference) {
    self.difference = difference
  }

  private var names: NameChanges { difference.names }

  /// The answers to questions that came up under the old version and are left out under the new one.
  func consequences(_ state: EnrolmentState, _ next: EnrolmentState) -> [Consequence] {
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
    let records = state.records.values.flatMap { record -> Set<RecordedElement> in
      guard let kind = old.recordKind(record.kind), let new = new.recordKind(names[.record, kind.id]) else { return [] }
      let answers = next.records[record.id]?.answers ?? [:]
      return hidden(record.answers, answers, .init(.record, kind.id), kind.fields, new.fields)
    }
    return Set(forms + records).sorted().map(Consequence.answerHidden)
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
