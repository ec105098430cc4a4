import ArgumentParser
import RugeCore

/// What commands that record something understand.
struct WriteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day it happened: 2026-01-12, yesterday, friday… (default: today)", valueName: "day"))
  var on: String?

  @OptionGroup var proof: EvidenceOptions

  @Flag(name: .customLong("dry-run"), help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  init() {}

  /// What shows it: a path, or an address.
  var evidence: String? { proof.evidence }

  /// Keeps what shows it, and gives the texts that go with what it shows.
  ///
  /// To be called when nothing stands in the way any more, and before the first record that points at it.
  func keepEvidence(_ context: CommandContext) throws -> [TextPurpose: String] {
    try evidence.map { try KeptEvidence(context, dryRun: dryRun).keep($0, as: .evidence) } ?? [:]
  }
}
