import ArgumentParser
import RugeCore
import RugeWords

/// The command `ruge programme check [FILE…]`.
struct ProgrammeCheck: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find everything that is wrong or doubtful in definitions.",
    discussion: """
      Without a file those of the workspace are checked, or those in the current folder. Exit codes: 65 where there are \
      errors, 2 where a file is missing, 1 with --strict and warnings.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    help: ArgumentHelp(
      "text, json, sarif (for editors and code hosts) or github (annotations; default: text).", valueName: "format"))
  var format: String?

  @Flag(help: "Print JSON with stable fields; short for --format json.") var json = false

  @Flag(help: "Let warnings and advice fail too.") var strict = false

  @Argument(
    help: "Definition files, folders of them, or ids of shipped programmes.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String] = []

  init() {}

  var wantsJSON: Bool { json || format == FindingsFormat.json.rawValue || format == FindingsFormat.sarif.rawValue }

  func execute(_ context: CommandContext) async throws {
    let format = try FindingsFormat(format, json: json)
    let report = FindingsReport(try checked(context), in: context.words)
    report.show(as: format, context)
    let status = report.status(strict: strict)
    guard status == .done else {
      try context.checkOutput()
      throw ExitCode(status.rawValue)
    }
  }

  private func checked(_ context: CommandContext) throws -> [CheckedText] {
    let search = DefinitionSearch(context)
    return search.check(files.isEmpty ? [try search.obviousFolder()] : files)
  }
}
