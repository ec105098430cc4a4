import RugeCore
import RugeImport
import RugeWords

/// An import, or the preview of one, in JSON: `ruge import --json`.
struct ImportDocument: Encodable {
  struct Column: Encodable {
    let column: Int
    let heading: String
    /// The word of a mapping file; absent where nothing takes the column.
    let means: String?
    let sentence: String
  }

  struct Row: Encodable {
    let line: Int
    let action: String
    let title: String
    let sentence: String
  }

  struct Problem: Encodable {
    let line: Int
    let column: Int?
    let heading: String?
    let sentence: String
  }

  struct LeftOut: Encodable {
    let line: Int
    let sentence: String
  }

  struct Similar: Encodable {
    let line: Int
    let name: String
    let id: String?
    let similar: [String]
    let command: String?
  }

  let file: String
  let sheet: String?
  let kind: String
  let encoding: String
  let separator: String
  let dryRun: Bool
  /// Whether anything was recorded.
  let recorded: Bool
  /// The change, for `ruge undo`.
  let change: Int64?
  let columns: [Column]
  let assumptions: [String]
  let counts: ImportCounts
  /// The first rows, or with `--verbose` all.
  let rows: [Row]
  /// Every row and cell that cannot be used.
  let problems: [Problem]
  /// Lines that are no rows of the list: a sum at its end.
  let leftOut: [LeftOut]
  let duplicates: [Similar]

  init(_ report: ImportReport, _ words: Words) {
    let table = report.table
    file = table.file
    sheet = table.sheet
    kind = table.kind.rawValue
    encoding = table.form.encoding.rawValue
    separator = table.form.separator.rawValue
    dryRun = report.plan.isDryRun
    recorded = !report.plan.isDryRun && !report.isHalted && report.batch != nil
    change = report.plan.isDryRun ? nil : report.batch
    columns = table.columns.map { column in
      Column(
        column: column.number, heading: column.heading, means: column.place.importField?.word,
        sentence: words.columnPlace(column.place))
    }
    assumptions = table.form.assumptions.map { words.assumption($0) }
    counts = report.counts
    rows = report.previews.map {
      Row(line: $0.line, action: $0.action.rawValue, title: $0.title, sentence: $0.sentence)
    }
    problems = (report.rejected.values.flatMap(\.self) + report.cellComplaints)
      .sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
      .map { Problem(line: $0.line, column: $0.column, heading: $0.heading, sentence: $0.sentence) }
    leftOut = report.remarks.map { LeftOut(line: $0.line, sentence: $0.sentence) }
    let isRecorded = recorded
    duplicates = report.likenesses.map { likeness in
      Similar(
        line: likeness.line, name: likeness.name, id: isRecorded ? likeness.subject?.description : nil,
        similar: likeness.similar.map { words.knownName($0) },
        command: isRecorded ? likeness.mergeCommand(report.subjectsOfLines) : nil)
    }
  }
}
