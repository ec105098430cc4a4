import ArgumentParser
import RugeCore
import RugeImport
import RugeWords

/// The command `ruge import FILE --kind KIND`.
struct ImportCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a list from a spreadsheet (CSV or Excel), or a whole journal that was exported.",
    discussion: """
      --dry-run shows what every column becomes and what happens to every row. Nothing goes in where anything cannot, \
      unless --row-by-row is given. An empty cell is unknown, never zero.

      Kinds: organisation, person, enrolment, session, attendance, figure, form (with --form, a question a column), \
      action; journal takes in what “ruge export” wrote, into an empty workspace.

      Columns are found by their headings in Danish, English and Swedish. --ask goes through them with you; a mapping \
      file says what they mean: columns: {Firma: organisation, Mødt: status, Dato: day}
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file.", completion: .file(extensions: ["csv", "tsv", "txt", "xlsx", "jsonl"]))
  var file: String

  @Option(help: ArgumentHelp("What the rows are.", valueName: "kind"))
  var kind: String?

  @Option(
    help: ArgumentHelp("The programme that the rows are about (not needed where there is one).", valueName: "id"),
    completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("The form that the rows answer, and its round.", valueName: "form[.round]"))
  var form: String?

  @Option(help: ArgumentHelp("The sheet of a workbook, by name or number (default: the first).", valueName: "sheet"))
  var sheet: String?

  @Option(
    name: .customLong("skip-lines"),
    help: ArgumentHelp("How many lines stand above the headings and are left out: a title, a date.", valueName: "count")
  )
  var skipLines: Int = 0

  @Option(
    help: ArgumentHelp("What the columns mean (YAML).", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var map: String?

  @Option(
    name: .customLong("save-map"), help: ArgumentHelp("Write down what the columns mean.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var saveMap: String?

  @Flag(help: "Go through the columns one by one.")
  var ask = false

  @Option(
    help: ArgumentHelp("What all rows say, for lists without such a column; may be repeated.", valueName: "field=value")
  )
  var set: [String] = []

  @Flag(help: "Add organisations that are not there yet, with their enrolments.")
  var new = false

  @Flag(name: .customLong("all-or-nothing"), help: "Take in nothing where anything cannot be used (the usual way).")
  var allOrNothing = false

  @Flag(name: .customLong("row-by-row"), help: "Take in the rows that can be used, although others cannot.")
  var rowByRow = false

  @Option(
    help: ArgumentHelp("Write the rows that cannot be used to a CSV file, with the reasons.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var rejects: String?

  @Option(help: ArgumentHelp("The files that an exported journal speaks of.", valueName: "dir"), completion: .directory)
  var evidence: String?

  @Flag(name: .customLong("dry-run"), help: "Show what would happen, and record nothing.")
  var dryRun = false

  @Flag(help: "Show every row, not only the first ones.")
  var verbose = false

  @Flag(help: "Print JSON with stable fields.")
  var json = false

  init() {}

  var wantsJSON: Bool { json }

  /// The kind that is no table.
  private static let journal = "journal"

  func check() throws(UsageProblem) {
    guard !(allOrNothing && rowByRow) else {
      throw .excludeEachOther(["--all-or-nothing", "--row-by-row"])
    }
    guard skipLines >= 0 else { throw .outOfRange(option: "--skip-lines", 0, nil) }
    guard !(ask && json) else { throw .excludeEachOther(["--ask", "--json"]) }
  }

  func execute(_ context: CommandContext) async throws {
    if kind == Self.journal {
      return try JournalImport(file: file, evidence: evidence, isDryRun: dryRun, isJSON: json, context).run()
    }
    let kinds = ImportKind.allCases.map(\.rawValue) + [Self.journal]
    let map = try map.map { try MappingFile.read($0, context) }
    guard let word = kind ?? map?.kind?.rawValue else { throw UsageProblem.missing(option: "--kind", choices: kinds) }
    guard let kind = ImportKind(rawValue: word) else {
      throw UsageProblem.unknownChoice(word, option: "--kind", known: kinds)
    }
    var plan = ImportPlan()
    plan.isDryRun = dryRun
    plan.isRowByRow = rowByRow
    plan.isVerbose = verbose
    plan.isJSON = json
    plan.addsNew = new
    plan.programme = programme
    plan.form = form
    let opened = try OpenedFile(file, sheet: sheet, context)
    var options = opened.options
    options.skippedLines = skipLines
    options.named = try ProgrammeColumns(kind, plan, context).columns
    options.values = try (map?.values ?? [:]).merging(stated(kind)) { $1 }
    options.columns = map?.columns ?? [:]
    try map?.check(kind, against: opened, options)
    if ask {
      options.columns = try MappingInterview(kind, opened, options, global, context).columns()
    }
    let table = try opened.placing {
      try TableImport(source: opened.source, file: file, kind: kind, today: context.today, options: options)
    }
    if let saveMap { try MappingFile.write(table, options, to: saveMap, context) }
    let report = ImportReport(table, plan, context)
    if let note = opened.note(context.words), !json { context.say(context.style.warning(note)) }
    report.showColumns(context)
    switch kind {
    case .organisation: try OrganisationImport(table, report, context).run()
    case .session: try SessionImport(table, report, plan, context).run()
    case .person, .enrolment, .attendance, .figure, .form, .action:
      try RowImport(table, report, plan, context).run()
    }
    report.showSummary(context)
    try writeRejects(report, context)
    if report.isHalted { throw ExitCode(ExitStatus.badInput.rawValue) }
    if !report.isClean { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  private func stated(_ kind: ImportKind) throws -> [ImportField: String] {
    var values: [ImportField: String] = [:]
    for (key, value) in try KeyValue.split(set) {
      guard let field = ImportField(key), kind.takes(field), field != .ignored else {
        throw UsageProblem.unknownChoice(key, option: "--set", known: kind.words)
      }
      values[field] = value.normalised
    }
    return values
  }

  private func writeRejects(_ report: ImportReport, _ context: CommandContext) throws {
    guard let rejects, report.linesToCorrect > 0 else { return }
    try RejectsFile(report, context).write(to: rejects)
    if !json { context.say(context.words.rejectsWritten(report.linesToCorrect, to: rejects)) }
  }
}
