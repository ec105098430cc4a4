/// What the ids of a page are now: it keeps those of the version that asked, whatever the programme calls them since.
package struct AskedNames: Sendable {
  /// As it was asked for.
  private let matter: AskEvent.Matter
  /// The changes of ids since then, in their order.
  private let renamings: [Renaming]
  /// The version that the enrolment follows now.
  private let programme: Programme

  /// - Parameters:
  ///   - matter: What was asked for, as it was recorded.
  ///   - ask: The number of the question.
  ///   - facts: What was recorded about the enrolment.
  ///   - programme: The version that it follows.
  package init(_ matter: AskEvent.Matter, _ ask: AskID, _ facts: [Fact], in programme: Programme) {
    self.matter = matter
    self.programme = programme
    renamings = facts.filter { $0.ended == nil && $0.sequence > ask.number }.sorted { $0.sequence < $1.sequence }
      .compactMap { if case .renamed(let renaming) = $0.event { renaming } else { nil } }
  }

  /// An answer under the id that its question has now, with the options called what they are.
  ///
  /// - Parameters:
  ///   - question: The key of the question on the page: the id of a field or indicator, with a category after a full stop.
  ///   - answer: As the page has it: options by their ids, several of them with commas between.
  /// - Returns: Both as they are now; what was not asked by an id stays as it is.
  package func present(_ question: String, _ answer: String) -> (question: String, answer: String) {
    guard !renamings.isEmpty, question.first != "." else { return (question, answer) }
    let parts = question.split(separator: ".", maxSplits: 1).map { ElementID(String($0)) }
    let (first, category) = (parts.first ?? "", parts.count == 2 ? parts[1] : nil)
    let (field, kind) = field(first)
    let whole: ElementID
    switch (kind, matter) {
    case (.indicator(let id)?, _): whole = renamings.formerID(.indicator, id)
    case (nil, .figures): whole = first
    case (let kind?, _): return (field.rawValue, present(answer, to: first, kind))
    case (nil, .form), (nil, .session): return (question, answer)
    }
    let reference = IndicatorReference(whole, category: category)
    guard case .figureRecorded(let now, _) = present(.figureRecorded(reference, .unknown)) else {
      return (question, answer)
    }
    let key = ([kind == nil ? now.indicator : field] + [now.category].compactMap(\.self)).map(\.rawValue)
    return (key.joined(separator: "."), answer)
  }

  private func present(_ event: Event) -> Event { renamings.reduce(event) { $0.renamed($1) } }

  /// The present id of a question and what it takes; without the latter where there is no such question.
  private func field(_ id: ElementID) -> (id: ElementID, kind: FieldKind?) {
    let now = answered(id, .unknown).map(present)
    if case .answered(let key, _)? = now { return (key.field, programme.form(key.form)?.field(key.field)?.kind) }
    if case .sessionAnswered(let kind, let field, _)? = now {
      return (field, programme.sessionKind(kind)?.field(field)?.kind)
    }
    return (id, nil)
  }

  private func answered(_ field: ElementID, _ answer: Known<Answer>) -> Event? {
    switch matter {
    case .form(let reference): .answered(AnswerKey(reference.form, round: nil, field, by: nil), answer)
    case .session(let kind): .sessionAnswered(kind: kind, field: field, answer)
    case .figures: nil
    }
  }

  /// What a page gives as the answer to a question, with options called what they are now.
  private func present(_ text: String, to field: ElementID, _ kind: FieldKind) -> String {
    let answer: Answer
    switch kind {
    case .choice: answer = .choice(text)
    case .several: answer = .choices(text.split(separator: ",").map { String($0.drop { $0 == " " }) })
    case .text, .longText, .number, .money, .date, .pastDate, .yesOrNo, .scale, .link, .file, .organisation, .indicator:
      return text
    }
    let now = answered(field, .value(answer)).map(present)?.fieldAnswer?.answer
    if case .value(.choice(let option))? = now { return option }
    if case .value(.choices(let options))? = now { return options.joined(separator: ",") }
    return text
  }
}

extension [Renaming] {
  /// What an element was called before all of them.
  fileprivate func formerID(_ kind: ElementKind, _ id: ElementID) -> ElementID {
    reversed().reduce(id) { id, renaming in renaming.kind == kind && renaming.to == id ? renaming.from : id }
  }
}
