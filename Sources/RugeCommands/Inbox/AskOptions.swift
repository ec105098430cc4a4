import ArgumentParser

/// What commands that put questions to others understand.
struct AskOptions: ParsableArguments {
  /// What is written for each recipient.
  enum Shape: String, CaseIterable, ExpressibleByArgument {
    case html, mail

    /// The ending of the file's name.
    var ending: String { self == .html ? "html" : "txt" }
  }

  @Option(
    help: ArgumentHelp("Who is asked, or about whom: an organisation, an enrolment or a person.", valueName: "who"))
  var to: [String] = []

  @Option(help: ArgumentHelp("Everybody of a cohort.", valueName: "cohort"))
  var cohort: String?

  @Flag(help: "Everybody who takes part.")
  var all = false

  @Option(name: .customLong("by"), help: ArgumentHelp("The last day for an answer.", valueName: "day"))
  var until: String?

  @Option(name: .customLong("as"), help: ArgumentHelp("What is written: html or mail.", valueName: "shape"))
  var shape: Shape = .html

  @Option(help: ArgumentHelp("The folder that the files are written to.", valueName: "dir"), completion: .directory)
  var output: String

  @Option(help: ArgumentHelp("The language of those who are asked: da or en.", valueName: "locale"))
  var language: String?

  @Option(help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"))
  var programme: String?

  @Flag(help: "Ask those once more who have not answered; what they got before no longer counts.")
  var again = false

  @Flag(name: .customLong("dry-run"), help: "Say who would be asked, and write nothing.")
  var dryRun = false

  init() {}
}
