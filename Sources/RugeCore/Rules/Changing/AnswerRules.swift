/// Finds the recorded answers whose questions ask something else in another version, or that read otherwise there.
struct AnswerRules: Sendable {
  /// A question of the new version that differs from what was asked.
  private struct Question {
    let element: RecordedElement
    let old: Field
    let new: Field
    /// The kind of the old one, under the new version's ids.
    let kind: FieldKind
    /// Whether what was answered in secret would be there for everybody to read.
    let isUncovered: Bool
    /// By option, as it is recorded.
    let retitled: [String: Retitling]

    /// Whether it takes what is recorded under it.
    func takes(_ values: Set<Answer?>) -> Bool {
      !isUncovered && values.allSatisfy { new.kind.takes($0, askedAs: kind) }
    }
  }

  /// The questions that differ, by what the old version calls them.
  private let questions: [RecordedElement: Question]
  /// The same of states and categories that have another title.
  private let parts: [RecordedElement: Retitling]

  init(_ difference: ProgrammeDifference) {
    questions = Self.questions(difference)
    parts = Self.parts(difference)
  }

  /// Whether whatever is recorded reads as it did.
  var isEmpty: Bool { questions.isEmpty && parts.isEmpty }

  /// Whether questions about sessions differ that somebody has answered.
  func asksAboutSessions(of state: EnrolmentState) -> Bool {
    !questions.isEmpty
      && state.sessionFields.contains { kind, fields in
        fields.contains { questions[RecordedElement(.field, $0, of: .init(.session, kind))] != nil }
      }
  }

  /// What is to be told of the questions that were answered.
  ///
  /// Answers that the question does not take any more keep an enrolment where it is; of others it is only said that
  /// they stand under other words now, and which of them read otherwise.
  func consequences(for recorded: @autoclosure () -> RecordedAnswers) -> [Consequence] {
    guard !isEmpty else { return [] }
    let recorded = recorded()
    var seen: Set<Consequence> = []
    let answers = recorded.values.keys.sorted().flatMap { former in
      questions[former].map { consequences($0, recorded.values[former] ?? []) } ?? []
    }
    let titles = recorded.parts.sorted().compactMap { parts[$0].map(Consequence.retitled) }
    return (answers + titles).filter { seen.insert($0).inserted }
  }

  private func consequences(_ question: Question, _ values: Set<Answer?>) -> [Consequence] {
    guard question.takes(values) else { return [.answersUnfit(question.element)] }
    let chosen = Set(values.compactMap(\.self).flatMap(\.options))
    let retitled = question.new.kind.options.filter(chosen.contains).compactMap { question.retitled[$0] }
    let isOtherwise = !question.old.ask.agrees(with: question.new.ask) || question.kind != question.new.kind
    let told: Consequence =
      question.kind == question.new.kind ? .questionReworded(question.element) : .answerKindChanged(question.element)
    return (isOtherwise ? [told] : []) + retitled.map(Consequence.retitled)
  }

  /// The questions of the new version that do not take what is recorded under them.
  func unfit(_ recorded: @autoclosure () -> RecordedAnswers) -> [RecordedElement] {
    guard !questions.isEmpty else { return [] }
    return recorded().values.compactMap { former, values in
      questions[former].flatMap { $0.takes(values) ? nil : $0.element }
    }
  }

  // MARK: What differs

  private static func questions(_ difference: ProgrammeDifference) -> [RecordedElement: Question] {
    var found: [RecordedElement: Question] = [:]
    for pair in pairs(difference, where: [.fields, .respondent, .about]) {
      let fields = Dictionary(pair.new.fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let isUncovered = pair.old.isSecret && !pair.new.isSecret
      for old in pair.old.fields {
        let former = RecordedElement(.field, old.id, of: .init(pair.kind, pair.old.id))
        let element = former.renamed(difference.names)
        guard let new = fields[element.id] else { continue }
        let question = Question(
          element: element, old: old, new: new, kind: old.kind.renamed(difference.names), isUncovered: isUncovered,
          retitled: retitled(element, old, new))
        let isSame = old.ask.agrees(with: new.ask) && question.kind == new.kind && question.retitled.isEmpty
        if !isSame || isUncovered { found[former] = question }
      }
    }
    return found
  }

  private static func retitled(_ element: RecordedElement, _ old: Field, _ new: Field) -> [String: Retitling] {
    guard old.optionTitles != new.optionTitles else { return [:] }
    let pairs = new.kind.options.compactMap { option -> (String, Retitling)? in
      let (from, to) = (old.title(of: option), new.title(of: option))
      return from.agrees(with: to) ? nil : (option, Retitling(element, option: option, from: from, to: to))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func parts(_ difference: ProgrammeDifference) -> [RecordedElement: Retitling] {
    var found: [RecordedElement: Retitling] = [:]
    for pair in pairs(difference, where: [.states, .categories, .rounds]) {
      for (part, from) in pair.old.titledParts {
        let former = RecordedElement(part.kind, part.id, of: .init(pair.kind, pair.old.id))
        guard let to = pair.new.titledParts[part], !from.agrees(with: to) else { continue }
        found[former] = Retitling(former.renamed(difference.names), from: from, to: to)
      }
    }
    return found
  }

  /// The elements that both versions have and that differ in one of some sides; one of the new version stands beside
  /// each that was joined in it.
  private static func pairs(
    _ difference: ProgrammeDifference, where aspects: Set<ElementAspect>
  ) -> [(kind: ElementKind, old: ProgrammeElement, new: ProgrammeElement)] {
    let kinds: [ElementKind] = [.form, .session, .record, .indicator]
    return kinds.flatMap { kind -> [(kind: ElementKind, old: ProgrammeElement, new: ProgrammeElement)] in
      let changes = difference.changes.filter { change in
        guard change.kind == kind, case .kept(let from) = change.fate else { return false }
        // Of several that were joined, the aspects are those of one.
        return from.count > 1 || !aspects.isDisjoint(with: change.aspects)
      }
      guard !changes.isEmpty else { return [] }
      func byID(_ elements: [ProgrammeElement]) -> [ElementID: ProgrammeElement] {
        Dictionary(elements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      }
      let (old, new) = (byID(difference.old.elements(kind)), byID(difference.new.elements(kind)))
      return changes.flatMap { change -> [(kind: ElementKind, old: ProgrammeElement, new: ProgrammeElement)] in
        guard case .kept(let from) = change.fate, let element = new[change.id] else { return [] }
        return from.compactMap { id in old[id].map { (kind, $0, element) } }
      }
    }
  }
}

extension ProgrammeElement {
  /// Whether nobody may see who answered what.
  fileprivate var isSecret: Bool { if case .form(let form) = self { form.isSecret } else { false } }

  /// The titles of its states, its categories or its rounds.
  fileprivate var titledParts: [RecordedElement: LocalisedText] {
    let titles = parts.map { (RecordedElement($0.kind, $0.id), $0.title) }
    return Dictionary(titles, uniquingKeysWith: { first, _ in first })
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
