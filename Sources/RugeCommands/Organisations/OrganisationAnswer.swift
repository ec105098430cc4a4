import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge org answer ORG KEY=VALUE…`.
struct OrganisationAnswer: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer what a programme keeps about any organisation.",
    discussion: "unknown: nobody knows (say why with --reason); none: does not apply.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: "Its name or a part of it, or its id.", completion: .organisations)
  var organisation: String

  @Argument(help: ArgumentHelp("kommune=Aarhus verdensmål=8,12", valueName: "key=value"))
  var values: [String] = []

  @Option(help: ArgumentHelp("Why nobody knows, or why it does not apply.", valueName: "text"))
  var reason: String?

  @Option(
    help: ArgumentHelp("The programme that asks (not needed where there is only one).", valueName: "id"),
    completion: .programmes)
  var programme: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    guard !values.isEmpty else { throw UsageProblem.nothingToDo }
    let pairs = try KeyValue.split(values)
    let day = try context.day(options.on)
    let lines = try context.writing("org answer", dryRun: options.dryRun) { store, journal in
      let references = References(store)
      let organisation = try references.body(organisation)
      let scope = try ProgrammeScope(
        programme, on: day, in: store,
        having: [
          { asking in pairs.allSatisfy { (try? FieldInput.field($0.key, among: asking.organisationFields)) != nil } }
        ],
        context)
      guard day <= context.today else { throw scope.refused(.inTheFuture(day, today: context.today)) }
      let reader = ValueReader(today: context.today, references: references)
      let input = try FieldInput(pairs, of: scope.programme.organisationFields, reader, reason: reason)
      let names = StoreNames(store, context)
      let kept = try options.keepEvidence(context)
      let changes = try input.answers.map { answer in
        let event = Event.organisationAnswered(field: answer.field, answer.answer)
        var texts = input.texts(of: event).merging(kept) { $1 }
        if let file = input.file(of: event) {
          texts.merge(try KeptEvidence(context, dryRun: options.dryRun).keep(file, as: .answer)) { $1 }
        }
        let draft = Draft(.existing(organisation.subject), on: day, event, texts: texts)
        return "  \(scope.names.change(try journal.append(draft), texts: draft.texts, names: names))".displaySafe
      }
      let heading = "\(organisation.displayName) (\(organisation.subject))".displaySafe
      let undo = context.style.faint(context.words.howToUndo(journal.batch))
      return [context.style.heading(heading)] + changes
        + ["  " + context.style.faint(context.words.dateWithWeekday(day))]
        + [options.dryRun ? context.words.nothingRecorded : undo]
    }
    context.say(lines)
  }
}
