/// What is recorded under the questions of a programme, the rounds of its forms, the states of its records and the
/// categories of its indicators.
struct RecordedAnswers {
  /// The values under each question; `nil` among them stands for some that nobody looked at.
  private(set) var values: [RecordedElement: Set<Answer?>] = [:]
  /// States that records are in, rounds that were answered, and categories that have figures.
  private(set) var parts: Set<RecordedElement> = []

  /// - Parameters:
  ///   - state: An enrolment.
  ///   - sessions: What was recorded of its sessions; without it, it is only known which questions were answered.
  init(_ state: EnrolmentState, _ sessions: LoggedSessions?) {
    for (sheet, answers) in state.answers {
      add(answers, .init(.form, sheet.form))
      guard let round = sheet.round, !answers.isEmpty else { continue }
      parts.insert(RecordedElement(.round, round, of: .init(.form, sheet.form)))
    }
    for record in state.records.values { add(record) }
    for (kind, fields) in state.sessionFields {
      for field in fields {
        let question = RecordedElement(.field, field, of: .init(.session, kind))
        values[question, default: []].formUnion(sessions.map { ($0.answers[question] ?? []).map(\.self) } ?? [nil])
      }
    }
    for (reference, figures) in state.figures where !figures.isEmpty {
      guard let category = reference.category else { continue }
      parts.insert(RecordedElement(.category, category, of: .init(.indicator, reference.indicator)))
    }
  }

  /// - Parameters:
  ///   - log: What was recorded about a programme itself.
  ///   - sessions: What was recorded of its open sessions.
  init(_ log: ProgrammeLog, _ sessions: LoggedSessions) {
    for record in log.records.values { add(record) }
    for (question, answers) in sessions.answers { values[question, default: []].formUnion(answers.map(\.self)) }
  }

  private mutating func add(_ record: RecordState) {
    add(record.answers, .init(.record, record.kind))
    if let state = record.state { parts.insert(RecordedElement(.state, state, of: .init(.record, record.kind))) }
  }

  private mutating func add(_ answers: [ElementID: Known<Answer>], _ whole: RecordedElement.Whole) {
    for (field, answer) in answers {
      values[RecordedElement(.field, field, of: whole), default: []].formUnion([answer.value].compactMap(\.self))
    }
  }
}

extension Answer {
  /// The options that were chosen.
  var options: [String] {
    switch self {
    case .choice(let option): [option]
    case .choices(let options): options
    case .yesOrNo, .number, .date, .organisation, .see, .text: []
    }
  }
}
