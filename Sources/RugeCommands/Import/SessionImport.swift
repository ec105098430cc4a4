import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Takes in a list of sessions that were held.
struct SessionImport {
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
      let references = SessionReferences(desk, table.columns)
      let taker = SessionTaker(desk, references)
      let names = StoreNames(store)
      try table.forEachSession { row, unread in
        switch row {
        case .read(let row, let line):
          let before = journal.suspicions.count
          try take(row, line: line, taker, references, names)
          report.suspect(journal.suspicions[before...], line: line, context.words)
        case .invalid(let problems, let line):
          let columns = Set(problems.compactMap(\.column))
          let refusals = try unread.map { try references.faults(in: $0, but: columns) } ?? []
          report.reject(problems, refusals, line: line)
        }
      }
      try report.close(journal)
    }
  }

  private func take(
    _ row: SessionRow, line: Int, _ taker: SessionTaker, _ references: SessionReferences, _ names: StoreNames
  ) throws {
    do {
      switch try taker.take(row) {
      case .added(let isAlike): report.addSession(row, line: line, isAlike: isAlike)
      case .there(let before):
        report.leaveOut(
          row, line: line, recordedAs: before.session,
          confirmedBy: before.confirmers.map { names.name(of: .person($0)) ?? Subject.person($0).description },
          differing: before.differing.map { references.origin($0)?.heading ?? context.words.importField($0) })
      }
    } catch let refusal as RowRefusal {
      let columns = Set([refusal.cell?.column].compactMap(\.self))
      report.reject([], [refusal] + (try references.faults(in: row.names, but: columns)), line: line)
    }
  }
}
