/// Finds the recorded answers whose questions ask something else in another version.
struct AnswerRules: Sendable {
  /// A question of the new version that differs from what was asked.
  private struct Question {
    let element: RecordedElement
    let old: Field
    let new: Field
  }

  private let difference: ProgrammeDifference

  init(_ difference: ProgrammeDifference) {
    self.difference = difference
  }

  /// What is to be told of the questions that an enrolment has answered.
  ///
  /// Answers that the question does not take any more keep the enrolment where it is; of others it is only said that
  /// they stand under other words now.
  func consequences(for state: EnrolmentState) -> [Consequence] {
    let unfit = unfit(state)
    return questions(state).map { question in
      if unfit.contains(question.element) { return .answersUnfit(question.element) }
      return question.old.kind.renamed(difference.names) == question.new.kind
        ? .questionReworded(question.element) : .answerKindChanged(question.element)
    }
  }

  /// The questions of the new version that do not take what is recorded under them.
  func unfit(_ state: EnrolmentState) -> [RecordedElement] {
    questions(state).filter { question in
      if isUncovered(question.element) { return true }
      let kind = question.old.kind.renamed(difference.names)
      return answers(to: question, state).contains { !question.new.kind.takes($0, askedAs: kind) }
    }.map(\.element)
  }

  private func questions(_ state: EnrolmentState) -> [Question] {
    let asksOtherwise = difference.changes.contains { change in
      [.fields, .respondent, .about].contains { change.aspects.contains($0) }
    }
    guard asksOtherwise else { return [] }
    var seen: Set<RecordedElement> = []
    return state.recordedElements { $0.kind == .field }.compactMap { former in
      let element = former.renamed(difference.names)
      guard let old = difference.old.field(former), let new = difference.new.field(element),
        !old.ask.agrees(with: new.ask) || old.kind.renamed(difference.names) != new.kind || isUncovered(element),
        seen.insert(element).inserted
      else { return nil }
      return Question(element: element, old: old, new: new)
    }
  }

  /// Whether what was answered in secret would be there for everybody to read.
  private func isUncovered(_ element: RecordedElement) -> Bool {
    guard let whole = element.whole, whole.kind == .form, difference.new.form(whole.id)?.isSecret == false else {
      return false
    }
    return difference.old.forms.contains { $0.isSecret && difference.names[.form, $0.id] == whole.id }
  }

  /// The values that are recorded under a question; `nil` stands for one that the state does not keep.
  private func answers(to question: Question, _ state: EnrolmentState) -> [Answer?] {
    let names = difference.names
    func isAsked(_ field: ElementID, _ kind: ElementKind, _ whole: ElementID) -> Bool {
      RecordedElement(.field, field, of: .init(kind, whole)).renamed(names) == question.element
    }
    let ofForms = state.answers.flatMap { sheet, answers in
      answers.filter { isAsked($0.key, .form, sheet.form) }.compactMap(\.value.value)
    }
    let ofRecords = state.records.values.flatMap { record in
      record.answers.filter { isAsked($0.key, .record, record.kind) }.compactMap(\.value.value)
    }
    let isOfSessions = state.sessionFields.contains { kind, fields in fields.contains { isAsked($0, .session, kind) } }
    return (ofForms + ofRecords).map(Optional.some) + (isOfSessions ? [nil] : [])
  }
}

extension FieldKind {
  /// The same kind, with the ids that elements have in another version.
  package func renamed(_ names: NameChanges) -> FieldKind {
    if case .indicator(let id) = self { .indicator(names[.indicator, id]) } else { self }
  }
}

extension Programme {
  /// The question that something is recorded under.
  package func field(_ element: RecordedElement) -> Field? {
    guard element.kind == .field, let whole = element.whole else { return nil }
    return elements(whole.kind).first { $0.id == whole.id }?.fields.first { $0.id == element.id }
  }
}
