package import ArgumentParser

/// What commands that record something understand.
package struct WriteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The day it happened: 2026-01-12, yesterday, friday… (default: today)", valueName: "day"))
  package var on: String?

  @Flag(name: .customLong("dry-run"), help: "Say what would be recorded, and record nothing.")
  package var dryRun = false

  package init() {}
}
