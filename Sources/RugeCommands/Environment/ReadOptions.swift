import ArgumentParser

/// What commands that show something understand.
struct ReadOptions: ParsableArguments {
  @Flag(help: "Print JSON with stable fields.")
  var json = false

  @Option(help: ArgumentHelp("Show things as they stood at the end of a day.", valueName: "day"))
  var asOf: String?

  init() {}
}
