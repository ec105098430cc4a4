import ArgumentParser
import RugeCore

/// What is remembered of something that was done, and what shows it.
struct ProofOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  var evidence: String?

  init() {}

  /// Which kinds of evidence there are.
  var kinds: Set<Milestone.EvidenceKind> { Set(evidence: evidence, note: note) }

  /// Records what a command says of one enrolment, with the note.
  func record(
    _ name: String, of reference: String, _ options: WriteOptions, _ context: CommandContext,
    textsOfEvent: @escaping (Event) -> [TextPurpose: String] = { _ in [:] },
    command: @escaping (Programme) throws -> EnrolmentCommand
  ) throws {
    try EnrolmentChange(name, options, evidence: evidence, context).perform(on: reference) { scope in
      .init(command: try command(scope.programme), texts: [.note: note ?? ""], textsOfEvent: textsOfEvent)
    }
  }
}
