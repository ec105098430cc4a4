import RugeCore
import RugeWords

/// A question with its answer, as it stands in forms, records and what is kept about an organisation.
struct FieldDocument: Encodable {
  let id: String
  let question: String
  /// `value`, `unknown`, `not applicable`, `see`, `not asked`, `open`, or `withheld` where so few have answered in secret
  /// that it would tell what one of them said.
  let state: String
  /// As it is recorded: of a file the name it is kept under.
  let answer: String?
  /// What a file was called.
  let file: String?
  /// What a number counts, such as a currency.
  let unit: String?
  /// Why nobody knows, or why it does not apply, where somebody said so.
  let reason: String?
  let sentence: String?

  private enum CodingKeys: CodingKey {
    case id, question, state, answer, file, unit, reason
  }

  /// The document of one question.
  ///
  /// - Parameters:
  ///   - field: The question.
  ///   - sheet: The answers that it stands among.
  ///   - texts: The prose of its answer.
  ///   - words: In whose language it is said.
  ///   - names: The names of organisations.
  ///   - isMean: Whether a number is the mean of several, which people read rounded.
  init(
    _ field: Field, on sheet: AnsweredSheet, _ texts: [TextPurpose: String], _ words: Words, _ names: some NameSource,
    isMean: Bool = false
  ) {
    let answer = sheet.answers[field.id]
    let isAsked = FilledForm(sheet.fields, sheet.answers).exception(to: field.id) == nil
    self.id = field.id.rawValue
    self.question = field.ask[words.language]
    self.state = isAsked ? answer?.stateName ?? "open" : "not asked"
    self.answer = isAsked ? answer?.plain(text: texts[.answer]) : nil
    self.file = isAsked ? texts[.answer.fileName] : nil
    self.unit = field.kind.unit
    self.reason = isAsked ? texts[.reason] : nil
    let said = answer.map { answer in
      if isMean, case .value(.number(let mean)) = answer { return words.number(mean.rounded, in: field.kind.unit) }
      return answer.sentence(to: field, among: sheet.fields, texts, words, names)
    }
    self.sentence = isAsked ? said : words.notAsked
  }
}

extension FieldDocument {
  /// The document of a question that too few have answered in secret.
  init(withheld field: Field, _ words: Words) {
    self.id = field.id.rawValue
    self.question = field.ask[words.language]
    self.state = "withheld"
    self.answer = nil
    self.file = nil
    self.unit = nil
    self.reason = nil
    self.sentence = words.shownFrom(Form.fewestShown)
  }
}

extension Known where Value == Answer {
  /// The word that JSON has for what kind of answer it is.
  var stateName: String {
    switch self {
    case .value(.see): "see"
    case .value: "value"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }

  /// The answer as `ruge form answer` takes it.
  func plain(text: String?) -> String? {
    switch value {
    case nil: nil
    case .yesOrNo(let isTrue)?: isTrue ? "true" : "false"
    case .number(let number)?: number.description
    case .date(let day)?: day.description
    case .choice(let option)?: option
    case .choices(let options)?: options.joined(separator: ",")
    case .organisation(let number)?: Subject.organisation(number).description
    case .see(let field)?: field.rawValue
    case .text?: text
    }
  }

  /// The answer for people, with the reason where there is none.
  fileprivate func sentence(
    to field: Field, among fields: [Field], _ texts: [TextPurpose: String], _ words: Words, _ names: some NameSource
  ) -> String {
    if case .value(.organisation(let number)) = self, let name = names.name(of: .organisation(number)) { return name }
    let said = words.answer(self, to: field, among: fields, text: words.kept(.answer, in: texts, names))
    return texts[.reason].map { "\(said) (\($0))" } ?? said
  }
}
