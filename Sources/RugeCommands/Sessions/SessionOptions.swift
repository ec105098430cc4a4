import ArgumentParser
import RugeCore

/// What may be said of a session that was held, besides who met and for how long.
struct SessionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who held it (default: who has that role); of several, the first is the host.", valueName: "person"),
    completion: .people)
  var by: [String] = []

  @Option(help: ArgumentHelp("When it began: 14:00.", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("The time of preparation, apart from the session.", valueName: "length"))
  var prep: String?

  @Option(help: ArgumentHelp("The time of travel, apart from the session.", valueName: "length"))
  var travel: String?

  @Option(
    help: ArgumentHelp(
      """
      What is to be done next, by the host, or else by you: “Send budget by friday”, “@Ane: Ring senest 1. marts”; with \
      “@:” by the organisation; days count from that of the session; may be repeated.
      """,
      valueName: "text"))
  var next: [String] = []

  @Option(help: ArgumentHelp("What the programme asks about such sessions; may be repeated.", valueName: "key=value"))
  var set: [String] = []

  init() {}
}
