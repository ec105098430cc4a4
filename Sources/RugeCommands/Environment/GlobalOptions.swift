import ArgumentParser

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .customLong("workspace")],
    help: ArgumentHelp("The workspace, instead of the one around the current folder.", valueName: "dir"),
    completion: .directory)
  var workspace: String?

  @Option(help: ArgumentHelp("The language of what you read: da or en.", valueName: "locale"))
  var locale: String?

  @Option(help: ArgumentHelp("Take this day for today (for trying things out).", valueName: "day"))
  var today: String?

  @Flag(name: .customLong("no-pager"), help: "Print long texts at once, without a pager.")
  var noPager = false

  @Flag(name: .customLong("no-input"), help: "Ask nothing; fail where an answer is needed.")
  var noInput = false

  init() {}
}
