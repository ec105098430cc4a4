import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Takes in a list whose rows are judged by the rules, one after the other.
struct RowImport {
  private let table: TableImport
  private let report: ImportReport
  private let plan: ImportPlan
  private let context: CommandContext

  init(_ table: TableImport, _ report: ImportReport, _ plan: ImportPlan, _ context: CommandContext) {
    self.table = table
    self.report = report
    self.plan = plan
    self.context = context
  }

  func run() throws {
    try report.recording(context) { store, journal in
      let desk = try ImportDesk(store, journal, plan, context)
      let taker = try taker(desk)
      try table.forEachRow { row in
        switch row {
        case .read(let cells, let line):
          let before = journal.suspicions.count
          try take(cells, line: line, taker, RowReferences(desk: desk))
          report.suspect(journal.suspicions[before...], line: line, context.words, cells)
        case .invalid(let problems, let line): report.reject(problems, line: line)
        }
      }
      try report.close(journal)
    }
  }

  private func taker(_ desk: ImportDesk) throws -> any RowTaker {
    switch table.kind {
    case .person: try PersonTaker(desk)
    case .enrolment: try EntryTaker(desk)
    case .attendance: AttendanceTaker(desk)
    case .figure: FigureTaker(desk)
    case .form: AnswerTaker(desk)
    case .organisation, .session, .action: ActionTaker(desk)
    }
  }

  private func take(_ cells: RowCells, line: Int, _ taker: any RowTaker, _ references: RowReferences) throws {
    do {
      report.take(try taker.take(cells), line: line)
    } catch let faults as RowFaults {
      let columns = Set(faults.problems.compactMap(\.column))
      report.reject(faults.problems, try references.faults(in: cells, but: columns), line: line)
    } catch let refusal as RowRefusal {
      let columns = Set([refusal.cell?.column].compactMap(\.self))
      report.reject([], [refusal] + (try references.faults(in: cells, but: columns)), line: line)
    }
  }
}

extension ImportedRow {
  /// The values; throws what is wrong with the row.
  func values() throws(RowFaults) -> Values {
    switch self {
    case .read(let values, _): return values
    case .invalid(let problems, _): throw RowFaults(problems: problems)
    }
  }
}
