import ArgumentParser
import RugeCore
import RugeImport
import RugeWords

/// The command `ruge import FILE --kind KIND`.
struct ImportCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in a list from a spreadsheet (CSV, as Danish and English programs save it).",
    discussion: """
      --dry-run shows what every column becomes and what happens to every row. Rows that cannot be used are reported with \
      their line and column; the others go in. An empty cell is unknown, never zero.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file.", completion: .file(extensions: ["csv", "tsv", "txt"]))
  var file: String

  @Option(help: ArgumentHelp("What the rows are: organisation or session.", valueName: "kind"))
  var kind: String

  @Option(
    help: ArgumentHelp("The programme of the sessions' enrolments (not needed where there is one).", valueName: "id"),
    completion: .programmes)
  var programme: String?

  @Flag(name: .customLong("dry-run"), help: "Show what would happen, and record nothing.")
  var dryRun = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    guard let kind = ImportKind(rawValue: kind) else {
      throw UsageProblem.unknownChoice(kind, option: "--kind", known: ImportKind.allCases.map(\.rawValue))
    }
    let source = try FileByteSource(path: context.environment.path(file))
    let table = try TableImport(source: source, file: file, kind: kind, today: context.today)
    let report = ImportReport(table, isDryRun: dryRun, context)
    report.showColumns()
    switch kind {
    case .organisation: try OrganisationImport(table, report, context).run(dryRun: dryRun)
    case .session: try SessionImport(table, report, programme: programme, context).run(dryRun: dryRun)
    }
    report.showSummary()
    if !report.isClean { throw ExitCode(ExitStatus.failed.rawValue) }
  }
}
