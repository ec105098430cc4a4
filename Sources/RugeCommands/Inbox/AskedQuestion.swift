import RugeCore
import RugeInbox
import RugeStore
import RugeWords

/// A question that was put, with all that is needed to judge an answer to it.
struct AskedQuestion {
  let ask: AskState
  let scope: EnrolmentScope
  let key: AskKey
  /// Everything that was recorded about the enrolment.
  let history: [Fact]
  let state: EnrolmentState
  /// What the ids of the page are now.
  let names: AskedNames
  let recipient: String

  var words: Words { scope.names.words }
  var title: String { scope.names.matterTitle(ask.matter) }

  /// The question of a number.
  ///
  /// - Throws: ``AnswerProblem`` where nothing was asked under it, or where it was undone.
  init(_ id: AskID, in store: Store, _ context: CommandContext) throws {
    guard let recorded = try store.fact(id.number), recorded.fact.ended == nil,
      case .ask(.asked(let matter, _, _)) = recorded.fact.event,
      let secret = recorded.texts[.secret].flatMap({ AskSecret(text: $0) }),
      try store.enrolment(recorded.fact.subject.number) != nil
    else { throw AnswerProblem.nothingAsked(id) }
    scope = try EnrolmentScope(recorded.fact.subject.description, on: context.today, in: store, context)
    let facts = try store.facts(of: scope.subject)
    history = facts.underPresentNames()
    self.names = AskedNames(matter, id, facts, in: scope.programme)
    guard let state = EnrolmentState.fold(history).state, let ask = state.asks[id] else {
      throw AnswerProblem.nothingAsked(id)
    }
    self.state = state
    self.ask = ask
    key = AskKey(secret, ask: id, enrolment: scope.row.enrolment, respondent: ask.respondent)
    let respondent = ask.respondent ?? scope.row.enrolment
    let storeNames = StoreNames(store)
    recipient =
      storeNames.name(of: .person(respondent)) ?? storeNames.name(of: .enrolment(respondent))
      ?? Subject.enrolment(respondent).description
  }

  /// The questions as the page of today would put them to the reader.
  func sheet() throws(AnswerProblem) -> QuestionSheet { try sheet(in: words) }

  /// The questions in every language that they may have been put in, the reader's first.
  func sheets() throws(AnswerProblem) -> [QuestionSheet] {
    var sheets = [try sheet()]
    for language in Language.allCases where language != words.language { sheets.append(try sheet(in: Words(language))) }
    return sheets
  }

  private func sheet(in words: Words) throws(AnswerProblem) -> QuestionSheet {
    guard let made = QuestionMaker(scope.programme, words).questions(of: ask.matter) else { throw .matterGone(ask.id) }
    return QuestionSheet(
      ask: ask.id, key: key, about: nil, questions: made.questions, isRepeatable: ask.matter.isRepeatable)
  }

  /// The batch that took an answer in, and what that answer is known by.
  func received(_ store: Store) throws -> (batch: Int64, seal: String?)? {
    let fact = history.first { $0.ended == nil && $0.event == .ask(.received(ask.id)) }
    return try fact.map { ($0.batch, try store.texts(of: [$0.sequence], [.seal])[$0.sequence]?[.seal]) }
  }
}
