import RugeCore
import RugeWords

/// A form with its answers: `ruge form show --json`.
struct FormDocument: Encodable {
  struct FieldDocument: Encodable {
    let id: String
    let question: String
    /// `value`, `unknown`, `not applicable`, or `open`.
    let state: String
    let answer: String?
    let sentence: String?

    private enum CodingKeys: CodingKey {
      case id, question, state, answer
    }
  }

  let id: String
  let title: String
  /// `passed`, `failed`, or `unknown` while an answer that matters is missing.
  let state: String
  let fields: [FieldDocument]
  /// What ``state`` tells, for those who put it into words.
  let truth: Truth

  private enum CodingKeys: CodingKey {
    case id, title, state, fields
  }

  init(
    _ form: Form, _ state: EnrolmentState, _ names: ProgrammeWords, prose: [ElementID: [ElementID: String]]
  ) {
    let answers = state.answers[AnswerSheet(form.id)] ?? [:]
    self.id = form.id.rawValue
    self.title = names.form(form.id)
    self.truth = form.evaluate(answers, mustPass: true)
    self.state =
      switch truth {
      case .met: "passed"
      case .notMet: "failed"
      case .unknown: "unknown"
      }
    self.fields = form.fields.map { field in
      let answer = answers[field.id]
      let text = prose[form.id]?[field.id]
      return FieldDocument(
        id: field.id.rawValue, question: field.ask[names.words.language], state: answer?.stateName ?? "open",
        answer: answer?.plain(text: text), sentence: answer.map { names.words.answer($0, text: text) })
    }
  }
}

extension Known where Value == Answer {
  fileprivate var stateName: String {
    switch self {
    case .value: "value"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }

  /// The answer as `ruge form answer` takes it.
  fileprivate func plain(text: String?) -> String? {
    switch value {
    case nil: nil
    case .yesOrNo(let isTrue)?: isTrue ? "true" : "false"
    case .number(let number)?: number.description
    case .date(let day)?: day.description
    case .choice(let option)?: option
    case .choices(let options)?: options.joined(separator: ", ")
    case .organisation(let number)?: Subject.organisation(number).description
    case .see(let field)?: "see \(field)"
    case .text?: text
    }
  }
}
