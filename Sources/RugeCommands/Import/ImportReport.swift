import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Tells how an import goes: columns, rows that need a look, and the sum.
final class ImportReport {
  /// What is said of a line that is neither taken in nor to be corrected.
  struct Remark: Hashable {
    let line: Int
    let sentence: String
  }

  /// Ends the transaction of a list that goes in whole or not at all.
  private struct Halt: Error {}

  let table: TableImport
  let plan: ImportPlan
  let context: CommandContext
  private let line: ProgressLine
  private var rows: Int64 = 0
  private var complaints = 0
  private var differences = 0
  private var shown = 0
  /// Sessions that go in although another is the same but for its note.
  var alike = 0
  private(set) var counts = ImportCounts()
  /// Rows that do not go in, by line, and why.
  private(set) var rejected: [Int: [RowComplaint]] = [:]
  private(set) var cellComplaints: [RowComplaint] = []
  /// What is wrong with the cells of rows that go in without them, by line.
  private var incomplete: [Int: [RowComplaint]] = [:]
  /// The organisations of such lines that were there before the list.
  private var present: [Int: Subject] = [:]
  private(set) var previews: [RowPreview] = []
  private(set) var likenesses: [Likeness] = []
  /// Lines that are no rows of the list, and why.
  private(set) var remarks: [Remark] = []
  /// Cells of rows that go in and look as if they had a national number in them, as sentences.
  var suspected: [String] = []
  /// What lines of a list of organisations became.
  var subjectsOfLines: [Int: Subject] = [:]
  /// What was taken for granted in rows that go in.
  private(set) var assumptions: [String] = []
  /// The number of the change, for undoing it.
  private(set) var batch: Int64?
  /// Whether nothing went in because something could not.
  private(set) var isHalted = false

  /// Past so many problems nobody reads on, unless everything is asked for.
  var complaintLimit: Int { plan.isVerbose ? .max : 100 }
  /// So many rows show what a list is.
  var previewLimit: Int { plan.isVerbose ? .max : 20 }

  init(_ table: TableImport, _ plan: ImportPlan, _ context: CommandContext) {
    self.table = table
    self.plan = plan
    self.context = context
    self.line = ProgressLine(context)
  }

  var words: Words { context.words }

  /// Runs an import in one transaction.
  func recording(_ context: CommandContext, _ body: (Store, Journal) throws -> Void) throws {
    do {
      try context.writing("import", origin: .import, dryRun: plan.isDryRun, body)
    } catch is Halt {
      isHalted = true
    }
  }

  /// Ends the reading of rows; a list that goes in whole or not at all is given up where something in it cannot.
  func close(_ journal: Journal) throws {
    if !plan.isDryRun, !isTakenWithGaps { throw Halt() }
    batch = journal.count > 0 ? journal.batch : nil
  }

  /// Whether everything in the file could be used.
  var isClean: Bool { counts.rejected == 0 && counts.unusableCells == 0 }

  private var isTakenWithGaps: Bool { plan.isRowByRow || isClean }

  /// Whether nothing would go in, were this not a dry run.
  var wouldHalt: Bool { plan.isDryRun && !isTakenWithGaps }

  // MARK: Rows

  /// Counts an organisation and says what becomes of it.
  func add(_ name: String, line: Int, fate: RowFate, as subject: Subject? = nil) {
    switch fate {
    case .added(let similar):
      count(.added)
      if !similar.isEmpty { likenesses.append(Likeness(line: line, name: name, subject: subject, similar: similar)) }
      let isListed = listsAdded()
      preview(.added, line, name, words.rowFate(fate), isShown: isListed || !similar.isEmpty)
    case .duplicate:
      count(.there)
      keep(.there, line, name, words.rowFate(fate))
      tell(["\(place(line)): \(name): \(words.rowFate(fate))".displaySafeLine])
    case .sameNumber(let number, let known):
      let column = table.columns.first { $0.place == .registration(number.register) }
      reject(
        [
          ImportProblem(
            .numberTaken(number, by: known), file: table.file, line: line, column: column?.number,
            heading: column?.heading)
        ], line: line)
    case .invalid(let problems):
      reject(problems, line: line)
    }
  }

  /// Whether another row that goes in is shown: a preview has the first of them, and whoever asks for all gets all.
  func listsAdded() -> Bool {
    guard plan.isDryRun || plan.isVerbose else { return false }
    shown += 1
    return shown <= previewLimit
  }

  /// Counts a row of any other list and says what becomes of it.
  func take(_ outcome: RowOutcome, line: Int) {
    count(outcome.action)
    if let remark = outcome.remark, !assumptions.contains(remark) { assumptions.append(remark) }
    showProgress(every: 0x400)
    let sentence = words.rowAction(outcome.action, outcome.detail)
    if outcome.action == .added {
      let isListed = listsAdded()
      preview(.added, line, outcome.title, sentence, isShown: outcome.isNotable || isListed)
    } else {
      preview(outcome.action, line, outcome.title, sentence, isShown: false)
      tell(["\(place(line)): \(outcome.title): \(sentence)".displaySafeLine])
    }
  }

  /// Reports a row that does not go in.
  ///
  /// - Parameters:
  ///   - problems: Which cells cannot be used.
  ///   - refusals: What they say that is refused.
  ///   - line: Its line.
  func reject(_ problems: [ImportProblem], _ refusals: [RowRefusal] = [], line: Int) {
    let unusable = problems.map { problem in
      RowComplaint(
        line: problem.line ?? line, column: problem.column, heading: problem.heading,
        sentence: problem.placed(in: table).explanation(in: words))
    }
    reject(unusable + refusals.map { complaint($0.problem, line: line, cell: $0.cell) }, line: line)
  }

  /// Reports a row that does not go in, since what it says is refused.
  func reject(_ problem: any ExplainedProblem, line: Int, cell: ImportedCell? = nil) {
    reject([complaint(problem, line: line, cell: cell)], line: line)
  }

  private func complaint(_ problem: any ExplainedProblem, line: Int, cell: ImportedCell?) -> RowComplaint {
    let place = words.importPlace(
      file: table.file, sheet: table.sheet, line: line, column: cell?.column, heading: cell?.heading)
    return RowComplaint(
      line: line, column: cell?.column, heading: cell?.heading,
      sentence: "\(place): \(problem.explanation(in: words))")
  }

  /// How many lines there are to correct: rows that do not go in, and those that go in without some of their cells.
  var linesToCorrect: Int { rejected.count + incomplete.count }

  /// What is to be corrected in a line; `nil` where nothing is.
  func corrections(line: Int) -> [String]? {
    if let complaints = rejected[line] { return complaints.map(\.sentence) }
    guard let complaints = incomplete[line] else { return nil }
    if let subject = present[line] { return complaints.map(\.sentence) + [words.wasThere(edit(subject, complaints))] }
    let wentIn =
      batch == nil || plan.isDryRun ? nil : subjectsOfLines[line].map { words.wentInWithout(edit($0, complaints)) }
    return complaints.map(\.sentence) + [wentIn].compactMap(\.self)
  }

  /// How many cells could not be used of organisations that were there before the list: importing it again adds none.
  var cellsOfPresent: Int { present.keys.reduce(0) { $0 + (incomplete[$1]?.count ?? 0) } }

  /// The commands that add what those cells should have said, in the order of the list.
  var editsOfPresent: [String] {
    present.sorted { $0.key < $1.key }.compactMap { line, subject in incomplete[line].map { edit(subject, $0) } }
  }

  /// The command that adds what some cells should have said.
  private func edit(_ organisation: Subject, _ complaints: [RowComplaint]) -> String {
    let options = complaints.compactMap { complaint in
      table.columns.first { $0.number == complaint.column }.map { column in
        switch column.place {
        case .email: "--email \(words.anAddress)"
        case .phone: "--phone \(words.aNumber)"
        case .registration(let register): "--\(register.rawValue) \(words.aNumber)"
        default: "--set \((column.heading + "=" + words.aNumber).shellWord)"
        }
      }
    }
    return (["ruge org edit \(organisation)"] + options).joined(separator: " ")
  }

  private func reject(_ complaints: [RowComplaint], line: Int) {
    count(.rejected)
    rejected[line] = complaints
    tell(complaints.map { context.style.alarm($0.sentence.displaySafe) })
  }

  /// Reports a row that sums up those above it, and is nobody's.
  func leaveOutSum(_ name: String, line: Int) {
    let sentence = words.sumLeftOut(name, line: line)
    remarks.append(Remark(line: line, sentence: sentence))
    guard !plan.isJSON else { return }
    context.say(context.style.warning(sentence.displaySafe))
  }

  /// Reports cells that are left out of a row that goes in, or that is about an organisation which is there already.
  ///
  /// - Parameters:
  ///   - cells: What is wrong with them.
  ///   - line: Their line.
  ///   - subject: The organisation of the workspace that nothing of the row is added to.
  func leaveOut(_ cells: [ImportProblem], line: Int, of subject: Subject? = nil) {
    guard !cells.isEmpty else { return }
    present[line] = subject
    counts.unusableCells += cells.count
    let complaints = cells.map { problem in
      RowComplaint(
        line: line, column: problem.column, heading: problem.heading,
        sentence: problem.placed(in: table).explanation(in: words))
    }
    cellComplaints += complaints
    incomplete[line] = complaints
    tell(complaints.map { context.style.warning($0.sentence.displaySafe) })
  }

  /// Shows now and then how far the list has been read.
  func showProgress(every interval: Int64) {
    guard rows % interval == 0 else { return }
    line.show(words.importKind(table.kind), rows, of: Int64(table.rowCount))
  }

  func count(_ action: RowAction) {
    rows += 1
    counts.add(action)
  }

  func place(_ line: Int) -> String { "\(words.rowHeading(inSheet: table.sheet != nil)) \(line)" }

  func preview(_ action: RowAction, _ line: Int, _ title: String, _ sentence: String, isShown: Bool) {
    keep(action, line, title, sentence)
    guard isShown, !plan.isJSON else { return }
    context.say("\(place(line)): \(title): \(sentence)".displaySafeLine)
  }

  func keep(_ action: RowAction, _ line: Int, _ title: String, _ sentence: String) {
    guard plan.isJSON, previews.count < complaintLimit else { return }
    previews.append(RowPreview(line: line, action: action, title: title, sentence: sentence))
  }

  func tell(_ complaint: [String]) {
    complaints += 1
    guard complaints <= complaintLimit, !plan.isJSON else { return }
    line.clear()
    for sentence in complaint { context.say("- \(sentence)") }
  }

  /// Says that a row has something else than what is recorded: that is not lost among all that are there already.
  func tellDifference(_ sentence: String) {
    differences += 1
    guard differences <= complaintLimit, !plan.isJSON else { return }
    line.clear()
    context.say("- \(sentence)")
  }

  /// Ends the line of progress and says how many problems were not told.
  func finishTelling() {
    line.clear()
    if differences > complaintLimit, !plan.isJSON { context.say(words.andMore(differences - complaintLimit)) }
    if complaints > complaintLimit, !plan.isJSON { context.say(words.andMore(complaints - complaintLimit)) }
    if alike > previewLimit, !plan.isJSON { context.say(words.andMore(alike - previewLimit)) }
    if shown > previewLimit, !plan.isJSON { context.say(words.moreRows(shown - previewLimit)) }
  }
}
