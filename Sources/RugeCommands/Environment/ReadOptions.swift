package import ArgumentParser

/// What commands that show something understand.
package struct ReadOptions: ParsableArguments {
  @Flag(help: "Print JSON with stable fields.")
  package var json = false

  @Option(help: ArgumentHelp("Show things as they stood at the end of a day.", valueName: "day"))
  package var asOf: String?

  package init() {}
}
