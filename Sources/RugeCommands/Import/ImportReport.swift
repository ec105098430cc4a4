import RugeCore
import RugeImport
import RugeWords

/// Tells how an import goes: columns, rows that need a look, and the sum.
final class ImportReport {
  private let table: TableImport
  private let isDryRun: Bool
  private let context: CommandContext
  private let line: ProgressLine
  private var rows: Int64 = 0
  private var complaints = 0
  private(set) var added = 0
  private(set) var duplicates = 0
  private(set) var invalidRows = 0
  private(set) var unusableCells = 0
  /// The number of the change, for undoing it.
  var batch: Int64?

  /// Past so many problems nobody reads on.
  private static let complaintLimit = 100

  init(_ table: TableImport, isDryRun: Bool, _ context: CommandContext) {
    self.table = table
    self.isDryRun = isDryRun
    self.context = context
    self.line = ProgressLine(context)
  }

  /// What every column becomes, and what was taken for granted.
  func showColumns() {
    let words = context.words
    if isDryRun {
      context.say(words.tableForm(table.form))
      var columns = Table([.init(words.column, shrinks: true), .init(words.place, shrinks: true)])
      for column in table.columns { columns.add([column.heading, words.columnPlace(column.place)]) }
      context.say(columns.text(width: context.width, style: context.style))
      context.say("")
      for column in table.columns {
        if let cells = column.cells { context.say(words.figureCells(cells, heading: column.heading).displaySafeLine) }
      }
      context.say("")
    }
    context.say(table.form.assumptions.map { context.style.warning(words.assumption($0)) })
  }

  func add(_ name: String, line: Int, fate: RowFate) {
    rows += 1
    switch fate {
    case .added(let similar):
      added += 1
      if isDryRun || !similar.isEmpty { show(line, name, context.words.rowFate(fate)) }
    case .duplicate:
      duplicates += 1
      show(line, name, context.words.rowFate(fate))
    case .invalid(let problems):
      complain(problems.map { $0.explanation(in: context.words) })
    }
  }

  /// Counts a session that goes in.
  func addSession() {
    rows += 1
    added += 1
    if rows & 0x3FFF == 0 { line.show(context.words.importKind(table.kind), rows, of: Int64(table.rowCount)) }
  }

  /// Reports a session that is there already.
  func leaveOut(_ session: SessionRow, line: Int) {
    rows += 1
    duplicates += 1
    let words = context.words
    let sentence = "\(words.row) \(line): \(session.organisation): \(words.sessionThere(session.day))"
    tell([sentence.displaySafeLine])
  }

  /// Reports a row that does not go in.
  func complain(_ sentences: [String]) {
    rows += 1
    invalidRows += 1
    tell(sentences.map { context.style.alarm($0.displaySafe) })
  }

  /// Reports cells that are left out of a row that goes in.
  func leaveOut(_ cells: [ImportProblem]) {
    guard !cells.isEmpty else { return }
    unusableCells += cells.count
    tell(cells.map { context.style.warning($0.explanation(in: context.words).displaySafe) })
  }

  /// Reports values, each in a sentence, that are left out of a row that goes in.
  func leaveOut(_ sentences: [String]) {
    guard !sentences.isEmpty else { return }
    unusableCells += sentences.count
    tell(sentences.map { context.style.warning($0.displaySafe) })
  }

  private func tell(_ complaint: [String]) {
    complaints += 1
    guard complaints <= Self.complaintLimit else { return }
    line.clear()
    for sentence in complaint { context.say("- \(sentence)") }
  }

  /// Whether everything in the file could be used.
  var isClean: Bool { invalidRows == 0 && unusableCells == 0 }

  func showSummary() {
    line.clear()
    let words = context.words
    if complaints > Self.complaintLimit { context.say(words.andMore(complaints - Self.complaintLimit)) }
    context.say(words.importSum(table.kind, added: added, duplicates: duplicates, invalid: invalidRows))
    if unusableCells > 0 { context.say(context.style.warning(words.figuresLeftOut(unusableCells))) }
    if isDryRun {
      context.say(words.nothingRecorded)
    } else if let batch {
      context.say(context.style.faint(words.howToUndo(batch)))
    }
  }

  private func show(_ line: Int, _ name: String, _ sentence: String) {
    context.say("\(context.words.row) \(line): \(name): \(sentence)".displaySafeLine)
  }
}
