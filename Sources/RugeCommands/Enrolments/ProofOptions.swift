import ArgumentParser
import RugeCore

/// What is remembered of something that was done, which may be evidence by itself.
struct ProofOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What should be remembered.", valueName: "text"))
  var note: String?

  init() {}

  /// Which kinds of evidence there are.
  func kinds(_ options: WriteOptions) -> Set<Milestone.EvidenceKind> { Set(evidence: options.evidence, note: note) }

  /// Records what a command says of one enrolment, with the note.
  func record(
    _ name: String, of reference: String, _ options: WriteOptions, _ context: CommandContext,
    textsOfEvent: @escaping (Event) -> [TextPurpose: String] = { _ in [:] },
    command: @escaping (Programme) throws -> EnrolmentCommand
  ) throws {
    try EnrolmentChange(name, options, context).perform(on: reference) { scope in
      .init(command: try command(scope.programme), texts: [.note: note ?? ""], textsOfEvent: textsOfEvent)
    }
  }
}
