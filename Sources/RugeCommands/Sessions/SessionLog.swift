import ArgumentParser
import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// The command `ruge session log WHO… DURATION [NOTE]`.
struct SessionLog: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log a session that was held.",
    discussion: """
      ruge session log Læsehunde 90m "Budget og fonde" --on yesterday
      Several organisations that met together: name them all before the length. Kinds that are open to people who take
      part in nothing may be logged with nobody: ruge session log 30m "Start af café" --kind rådgivning
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(
    help: ArgumentHelp("Who met, how long (90m, 1h30, 1,5t), and a note.", valueName: "who… length [note]"),
    completion: .enrolments)
  var words: [String]

  @Option(
    help: ArgumentHelp("The kind of session (not needed where there is one kind one-to-one).", valueName: "kind"),
    completion: .sessionKinds)
  var kind: String?

  @Option(help: ArgumentHelp("Who held it (default: who has that role).", valueName: "person"), completion: .people)
  var by: String?

  @Option(
    help: ArgumentHelp("Who should have come and did not; may be repeated.", valueName: "who"), completion: .enrolments)
  var absent: [String] = []

  @Option(
    help: ArgumentHelp("Who did not come and had said so; may be repeated.", valueName: "who"), completion: .enrolments)
  var excused: [String] = []

  @Option(help: ArgumentHelp("How many came, where heads are counted.", valueName: "count"))
  var guests: Int?

  @Option(help: ArgumentHelp("What the programme asks about such sessions; may be repeated.", valueName: "key=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  var evidence: String?

  init() {}

  func validate() throws {
    if let guests, guests < 0 { throw ValidationError("--guests must be 0 or more.") }
  }

  func execute(_ context: CommandContext) async throws {
    let line = try SessionLine(words)
    let values = try KeyValue.split(set)
    guard line.who.isEmpty, absent.isEmpty, excused.isEmpty else {
      return try EnrolmentChange("session log", options, evidence: evidence, programme: programme, context)
        .perform(entries(line, values, context))
    }
    let change = ProgrammeChange("session log", options, programme: programme, evidence: evidence, context)
    try change.having({ holds($0) }).perform { scope in
      let kind = try scope.programme.sessionKind(orOnlyOne: kind)
      guard kind.isOpen else { throw UsageProblem.sessionIncomplete }
      try kind.admit(minutes: line.minutes)
      let host = try by.map { try References(scope.store).person($0).subject.number }
      let input = try input(values, kind, scope.store, context)
      let answers = input.answers.map { Event.sessionAnswered(kind: kind.id, field: $0.field, $0.answer) }
      return .init(
        subject: scope.subject,
        events: [.eventHeld(kind: kind.id, minutes: line.minutes, guests: guests, host: host)] + answers,
        texts: { texts(of: $0, line, input) }, file: input.file)
    }
  }

  /// Whether a programme has such meetings with people who take part in nothing.
  private func holds(_ programme: Programme) -> Bool {
    (try? programme.sessionKind(orOnlyOne: kind))?.isOpen ?? false
  }

  /// What is recorded about each who came, and about each who did not.
  private func entries(
    _ line: SessionLine, _ values: [(key: String, value: String)], _ context: CommandContext
  ) -> [EnrolmentChange.Entry] {
    let present = line.who.map { who in
      EnrolmentChange.Entry(reference: who) { scope in
        let kind = try scope.programme.sessionKind(orOnlyOne: kind)
        let input = try input(values, kind, scope.store, context)
        let held = EnrolmentCommand.holdSession(
          kind: kind.id, minutes: line.minutes, host: try host(of: kind, scope), answers: input.answers)
        return .init(
          commands: [held] + (guests.map { [.attend(kind: kind.id, count: $0)] } ?? []),
          textsOfEvent: { texts(of: $0, line, input) }, fileOfEvent: input.file)
      }
    }
    func missing(_ who: String, isExcused: Bool) -> EnrolmentChange.Entry {
      .init(reference: who) { scope in
        .init(command: .miss(kind: try scope.programme.sessionKind(orOnlyOne: kind).id, excused: isExcused))
      }
    }
    return present + absent.map { missing($0, isExcused: false) } + excused.map { missing($0, isExcused: true) }
  }

  private func input(
    _ values: [(key: String, value: String)], _ kind: SessionKind, _ store: Store, _ context: CommandContext
  ) throws -> FieldInput {
    try FieldInput(values, of: kind.fields, ValueReader(today: context.today, references: References(store)))
  }

  private func texts(of event: Event, _ line: SessionLine, _ input: FieldInput) -> [TextPurpose: String] {
    switch event {
    case .sessionHeld, .eventHeld: [.note: line.note ?? ""]
    default: input.texts(of: event)
    }
  }

  /// The person named, or else the only one who had the role that holds such sessions on that day.
  private func host(of kind: SessionKind, _ scope: EnrolmentScope) throws -> Int64? {
    if let by { return try References(scope.store).person(by).subject.number }
    guard let role = kind.host,
      let holders = try scope.store.state(of: scope.row.enrolment, upTo: scope.day)?.roles[role]
    else {
      return nil
    }
    return holders.count == 1 ? holders[0] : nil
  }
}
