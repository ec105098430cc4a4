import RugeCore
import RugePluginKit
import RugeWords

/// Turns questions and answers into what a report plugin reads, without the words that are not for its readers.
struct QuestionReader {
  /// A longer text would leave no room in its line for others.
  private static let longestText = 8_000

  private let names: ProgrammeWords
  private let readsTexts: Bool

  init(_ names: ProgrammeWords, readsTexts: Bool) {
    self.names = names
    self.readsTexts = readsTexts
  }

  func question(_ field: Field) -> ReportRequest.Programme.Question {
    .init(
      id: field.id.rawValue, title: field.ask[names.words.language], kind: field.kind.wireKind, unit: field.kind.unit)
  }

  /// A row of a comparison that is no question: what all answers come to.
  func standing(_ row: ComparisonDocument.Row) -> ReportRequest.Programme.Question {
    .init(id: row.id, title: row.question, kind: .scale)
  }

  /// A row of a comparison: a question, or a category of an indicator that one asks for.
  func question(_ row: ComparisonDocument.Row, of form: Form) -> ReportRequest.Programme.Question {
    let field = form.field(ElementID(row.id))
    let kind = field?.kind.wireKind ?? .number
    let isMean = form.hasSeveralRespondents && kind == .number
    return .init(id: row.id, title: row.question, kind: isMean ? .scale : kind, unit: row.unit)
  }

  /// An answer in a comparison; `nil` where there is none yet.
  func answer(
    _ cell: ComparisonDocument.Cell, to question: ReportRequest.Programme.Question, of fields: [Field]
  ) -> QuestionAnswer? {
    answer(to: question, among: fields, cell.state, cell.file ?? cell.answer, cell.reason, cell.sentence)
  }

  /// A record.
  func entry(_ document: RecordDocument, of kinds: [RecordKind]) -> ReportEntry {
    let fields = kinds.first { $0.id.rawValue == document.kind }?.fields ?? []
    let questions = Dictionary(fields.map { ($0.id.rawValue, question($0)) }) { first, _ in first }
    return ReportEntry(
      ref: document.id, kind: document.kind,
      about: document.parties.map { party in party.part.map { "\(party.name) (\($0))" } ?? party.name },
      state: document.state, since: document.since, addedOn: document.addedOn,
      answers: document.fields.compactMap { field in
        questions[field.id].flatMap { question in
          answer(
            to: question, among: fields, field.state, field.file ?? field.answer, field.reason, field.sentence ?? "")
        }
      })
  }

  private func answer(
    to question: ReportRequest.Programme.Question, among fields: [Field], _ state: String, _ answer: String?,
    _ reason: String?, _ sentence: String
  ) -> QuestionAnswer? {
    func made(_ status: QuestionAnswer.Status, _ text: String, number: String? = nil) -> QuestionAnswer {
      let cut = text.count > Self.longestText ? text.prefix(Self.longestText) + " …" : text[...]
      return QuestionAnswer(question: question.id, status: status, text: String(cut), number: number)
    }
    let words = names.words
    switch state {
    case "value" where question.kind == .text:
      return readsTexts ? made(.value, answer ?? sentence) : made(.withheld, words.withheld)
    case "value" where question.unit != nil:
      // What the number counts stands with the question.
      let number = answer.flatMap { Quantity($0) }
      let said = number.map { question.kind == .scale ? words.rounded($0) : words.number($0) }
      return made(.value, said ?? sentence, number: number?.description)
    case "value": return made(.value, sentence, number: answer.flatMap { Quantity($0)?.description })
    case "unknown": return made(.unknown, readsTexts || reason == nil ? sentence : words.unknown)
    case "not applicable": return made(.notApplicable, readsTexts || reason == nil ? sentence : words.notApplicable)
    case "see":
      // An id says nothing to whoever has only the report.
      let other = fields.first { $0.id.rawValue == answer }?.ask[words.language]
      return made(.see, other.map(words.seeQuestion) ?? sentence)
    case "withheld": return made(.withheld, sentence)
    case "not asked": return made(.notAsked, words.notAsked)
    default: return nil
    }
  }
}

extension FieldKind {
  fileprivate var wireKind: ReportRequest.Programme.Question.Kind {
    switch self {
    case .text, .longText, .link, .file: .text
    case .number, .money, .indicator: .number
    case .scale: .scale
    case .date, .pastDate, .yesOrNo, .choice, .several, .organisation: .short
    }
  }
}
