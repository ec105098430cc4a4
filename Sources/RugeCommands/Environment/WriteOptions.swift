import ArgumentParser

/// What commands that record something understand.
struct WriteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day it happened: 2026-01-12, yesterday, friday… (default: today)", valueName: "day"))
  var on: String?

  @Flag(name: .customLong("dry-run"), help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  init() {}
}
