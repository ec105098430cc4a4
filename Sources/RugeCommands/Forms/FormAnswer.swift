import ArgumentParser
import RugeCore
import RugeStore

/// The command `ruge form answer REF FORM[.ROUND] KEY=VALUE…`.
struct FormAnswer: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer questions of a form; “unknown” is an answer, too.",
    discussion: """
      unknown: nobody knows (say why with --reason); none: does not apply; see:OTHER: it stands at another question.
      Such a word is the text itself in quotation marks: note='"none"'. Several choices go with commas between them; an indicator’s category is given as employees.part-time=3.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "The organisation or the enrolment that the form is about.", completion: .enrolments)
  var reference: String

  @Argument(
    help: ArgumentHelp("The form, by id or title, and its round.", valueName: "form[.round]"), completion: .forms)
  var form: String

  @Argument(help: ArgumentHelp("frivillighed=true afprøvet=no …", valueName: "key=value"))
  var values: [String] = []

  @Option(help: ArgumentHelp("Whose answers they are, where several answer.", valueName: "who"), completion: .people)
  var by: String?

  @Option(help: ArgumentHelp("Why nobody knows, or why it does not apply.", valueName: "text"))
  var reason: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    guard !values.isEmpty else { throw UsageProblem.nothingToDo }
    let pairs = try KeyValue.split(values)
    try EnrolmentChange("form answer", options, context).perform(on: reference) { scope in
      let reference = try scope.programme.formReference(named: form)
      let fields = scope.programme.form(reference.form)?.fields ?? []
      let respondents = Respondents(scope)
      let respondent = try by.map { try respondents.number($0, for: reference) } ?? respondents.only(for: reference)
      let reader = ValueReader(today: context.today, references: References(scope.store))
      let line = try FormLine(pairs, fields, scope.programme, reader)
      let input = try FieldInput(line.answers, of: fields, reader, reason: reason)
      let why = try GivenReason(ifSaid: reason)?.text ?? ""
      let answer = EnrolmentCommand.answer(
        form: reference.form, round: reference.round, by: respondent, input.answers)
      return .init(
        commands: (input.answers.isEmpty ? [] : [answer]) + line.figures,
        textsOfEvent: { event in
          if case .figureRecorded(_, .unknown) = event {
            [.note: why]
          } else {
            input.texts(of: event)
          }
        }, fileOfEvent: input.file)
    }
  }
}
