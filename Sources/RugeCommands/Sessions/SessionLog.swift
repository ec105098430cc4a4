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
      Several organisations that met together: name them all before the length.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("Who met, how long (90m, 1h30, 1,5t), and a note.", valueName: "who… length [note]"))
  var words: [String]

  @Option(help: ArgumentHelp("The kind of session (not needed where there is one kind one-to-one).", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("Who held it (default: who has that role).", valueName: "person"))
  var by: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  var evidence: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let line = try SessionLine(words)
    try EnrolmentChange("session log", options, evidence: evidence, context).perform(on: line.who) { scope in
      let kind = try scope.programme.sessionKind(orOnlyOne: kind)
      return .init(
        command: .holdSession(kind: kind.id, minutes: line.minutes, host: try host(of: kind, scope)),
        texts: [.note: line.note ?? ""])
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
