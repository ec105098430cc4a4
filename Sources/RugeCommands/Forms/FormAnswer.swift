import ArgumentParser
import RugeCore

/// The command `ruge form answer REF FORM KEY=VALUE…`.
struct FormAnswer: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer questions of a form; “unknown” is an answer, too.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment.")
  var reference: String

  @Argument(help: "The form, by id or title.")
  var form: String

  @Argument(help: ArgumentHelp("frivillighed=true afprøvet=no …", valueName: "key=value"))
  var values: [String] = []

  init() {}

  func execute(_ context: CommandContext) async throws {
    guard !values.isEmpty else { throw UsageProblem.nothingToDo }
    let pairs = try KeyValue.split(values)
    try EnrolmentChange("form answer", options, context).perform(on: reference) { scope in
      let form = try scope.programme.form(named: form)
      var prose: [ElementID: String] = [:]
      let answers = try pairs.map { key, value in
        let field = try form.field(named: key)
        let (answer, words) = try ValueReader(today: context.today).answer(value, to: field)
        prose[field.id] = words
        return EnrolmentCommand.FieldAnswer(field.id, answer)
      }
      let texts = prose
      return .init(
        command: .answer(form: form.id, answers),
        textsOfEvent: { event in
          if case .answered(let key, .value(.text)) = event { [.answer: texts[key.field] ?? ""] } else { [:] }
        })
    }
  }
}

extension Form {
  /// The question with an id.
  fileprivate func field(named text: String) throws -> Field {
    let wanted = FoldedName(text)
    if let field = fields.first(where: { FoldedName($0.id.rawValue) == wanted }) { return field }
    let known = fields.map(\.id.rawValue)
    throw ReferenceProblem.notFound(
      .field, text, suggestion: NearestName.suggestion(for: text, among: known), known: known)
  }
}
