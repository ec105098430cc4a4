import ArgumentParser
import RugeCore

/// What shows something that is recorded: understood by every command that records anything.
struct EvidenceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  var evidence: String?

  init() {}
}
