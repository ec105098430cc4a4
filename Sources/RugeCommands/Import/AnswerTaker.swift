import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Takes in answers to forms.
final class AnswerTaker: RowTaker {
  private let desk: ImportDesk

  init(_ desk: ImportDesk) {
    self.desk = desk
  }

  func take(_ cells: RowCells) throws -> RowOutcome {
    let row = try AnswerRow.read(cells).values()
    guard let name = row.form ?? desk.plan.form else {
      throw RowFaults(problems: [cells.problem(.valueMissing(.form), .form)])
    }
    let ledger = try desk.ledger(row.organisation, on: row.day, cells[.organisation])
    let scope = ledger.scope(on: row.day)
    let reference = try desk.at(cells[.form]) { try ledger.programme.formReference(named: name) }
    let respondents = Respondents(scope)
    let respondent = try desk.at(cells[.respondent]) {
      try row.respondent.map { try respondents.number($0, for: reference) } ?? respondents.only(for: reference)
    }
    let fields = ledger.programme.form(reference.form)?.fields ?? []
    let reader = ValueReader(today: desk.context.today, references: References(desk.store))
    // Each is read by itself first, so that what is wrong is wrong in its own cell.
    for answer in row.answers {
      _ = try desk.at(cells[answer.field]) { try read([answer], fields, ledger.programme, reader, row) }
    }
    let (input, figures) = try desk.at(nil) { try read(row.answers, fields, ledger.programme, reader, row) }
    let key = { (field: ElementID) in AnswerKey(reference.form, round: reference.round, field, by: respondent) }
    let (new, isChange) = try sorted(input, ledger, key)
    let newFigures = figures.filter { !$0.isRecorded(in: ledger.state(on: row.day), on: row.day) }
    let detail = "\(reference), \(desk.context.words.date(row.day))"
    guard !new.isEmpty || !newFigures.isEmpty else {
      return RowOutcome(action: .there, title: ledger.row.displayName, detail: detail)
    }
    let answer = EnrolmentCommand.answer(form: reference.form, round: reference.round, by: respondent, new)
    let events = try ledger.decide((new.isEmpty ? [] : [answer]) + newFigures, on: row.day, cells) { _ in cells[.answer]
    }
    try ledger.append(events, on: row.day) { input.texts(of: $0) }
    return RowOutcome(action: isChange ? .changed : .added, title: ledger.row.displayName, detail: detail)
  }

  private func read(
    _ answers: [AnswerRow.Answer], _ fields: [Field], _ programme: Programme, _ reader: ValueReader, _ row: AnswerRow
  ) throws -> (FieldInput, figures: [EnrolmentCommand]) {
    let pairs = answers.map { (key: $0.question, value: $0.text) }
    let line = try FormLine(pairs, fields, programme, reader)
    return (try FieldInput(line.answers, of: fields, reader, reason: row.note), line.figures)
  }

  /// The answers that are not recorded already, and whether one of them replaces another.
  private func sorted(
    _ input: FieldInput, _ ledger: Ledger, _ key: (ElementID) -> AnswerKey
  ) throws -> (new: [FieldAnswer], isChange: Bool) {
    var isChange = false
    let new = try input.answers.filter { answer in
      let recorded = ledger.history.filter { fact in
        guard fact.ended == nil, case .answered(key(answer.field), _) = fact.event else { return false }
        return true
      }
      guard let last = recorded.max(by: { ($0.on, $0.sequence) < ($1.on, $1.sequence) }),
        case .answered(let key, let known) = last.event
      else { return true }
      let texts = try desk.store.texts(of: [last.sequence], [.answer])[last.sequence] ?? [:]
      let said = input.texts(of: .answered(key, answer.answer))
      if known == answer.answer, texts[.answer] == said[.answer] { return false }
      isChange = true
      return true
    }
    return (new, isChange)
  }
}

extension EnrolmentCommand {
  /// Whether it measures what a state has of that day.
  fileprivate func isRecorded(in state: EnrolmentState?, on day: Day) -> Bool {
    guard case .measure(let reference, let figure) = self else { return false }
    return state?.figures[reference]?.last { $0.on == day }?.value == figure
  }
}
