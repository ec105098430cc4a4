import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge record add KIND [REF] [--with ORG]… [KEY=VALUE]…`.
struct RecordAdd: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a record of a kind that the programme keeps.",
    discussion: """
      ruge record add henvisning Læsehunde til=Fonden samtykke=2026-03-01
      ruge record add match --with Læsehunde --with Natteravnene anledning=samhandel
      The kind and whom it is about may change places.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(
    help: ArgumentHelp("The kind of record, by id or title.", valueName: "kind"), completion: .recordKinds)
  var first: String

  @Argument(
    help: ArgumentHelp("Whom it is about, where it is about somebody, and what it says.", valueName: "ref"),
    completion: .enrolments)
  var words: [String] = []

  @Option(name: .customLong("with"), help: ArgumentHelp("Another in it, and as what.", valueName: "who[=part]"))
  var parties: [String] = []

  @Option(help: ArgumentHelp("The state it begins in (default: the first).", valueName: "state"))
  var state: String?

  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let (line, home) = try context.reading { store in
      let line = try RecordLine(first, words, RecordNames(programme, store))
      return (line, try RecordHome(of: line.kind, line.reference, programme, on: options.on, store, context))
    }
    switch home {
    case .enrolment(let subject):
      try EnrolmentChange("record add", options, context).perform(on: subject.description) { scope in
        let kind = try scope.programme.recordKind(named: line.kind)
        let input = try input(line, kind, scope.store, context)
        let content = try content(input, kind, party: nil, scope.store)
        return .init(
          commands: [.addRecord(kind: kind.id, content)], textsOfEvent: { texts(of: $0, input) },
          fileOfEvent: input.file)
      }
    case .programme(let id):
      try ProgrammeChange("record add", options, programme: id.rawValue, context).perform { scope in
        let kind = try scope.programme.recordKind(named: line.kind)
        let input = try input(line, kind, scope.store, context)
        let content = try content(input, kind, party: line.reference, scope.store)
        return .init(
          subject: scope.subject, events: try RecordRules(kind).add(content), texts: { texts(of: $0, input) },
          file: input.file)
      }
    }
  }

  private func input(
    _ line: RecordLine, _ kind: RecordKind, _ store: Store, _ context: CommandContext
  ) throws -> FieldInput {
    try FieldInput(
      line.values, of: kind.fields, ValueReader(today: context.today, references: References(store)))
  }

  private func content(
    _ input: FieldInput, _ kind: RecordKind, party: String?, _ store: Store
  ) throws -> RecordContent {
    let references = References(store)
    let bodies = try (party.map { [$0] } ?? []).map { RecordState.Party(try references.body($0).subject) }
    return RecordContent(
      answers: input.answers, parties: try bodies + parties.map { try self.party($0, kind, references) },
      state: try state.map { try kind.state(named: $0) })
  }

  /// `NAME` or `NAME=PART`; a role may be held by a person, too.
  private func party(_ text: String, _ kind: RecordKind, _ references: References) throws -> RecordState.Party {
    let (name, part) = text.contains("=") ? try KeyValue.split(text) : (text, nil)
    let found = if case .role = kind.about { try references.anybody(name) } else { try references.organisation(name) }
    return RecordState.Party(found.subject, part: part.map { ElementID($0.normalised) })
  }

  private func texts(of event: Event, _ input: FieldInput) -> [TextPurpose: String] {
    if case .recordAdded = event { [.note: note ?? ""] } else { input.texts(of: event) }
  }
}
