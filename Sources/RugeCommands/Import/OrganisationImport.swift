import RugeCore
import RugeImport
import RugeStore

/// Takes in a list of organisations.
struct OrganisationImport {
  private let table: TableImport
  private let report: ImportReport
  private let context: CommandContext

  init(_ table: TableImport, _ report: ImportReport, _ context: CommandContext) {
    self.table = table
    self.report = report
    self.context = context
  }

  func run(dryRun: Bool) throws {
    try context.writing("import", origin: .import, dryRun: dryRun) { store, journal in
      var finder = DuplicateFinder()
      for organisation in try store.subjects(.organisation) {
        if let name = organisation.name { finder.know(name, as: organisation.subject) }
      }
      try table.forEachOrganisation { row in
        switch row {
        case .read(let values, let line):
          let fate = finder.fate(of: values.name, line: line)
          report.add(values.name, line: line, fate: fate)
          guard case .added = fate else { return }
          report.leaveOut(values.unusable)
          try append(values, journal)
        case .invalid(let problems, let line):
          report.add("", line: line, fate: .invalid(problems))
        }
      }
      report.batch = journal.count > 0 ? journal.batch : nil
    }
  }

  private func append(_ row: OrganisationRow, _ journal: Journal) throws {
    var texts = row.texts
    texts[.name] = row.name
    let added = try journal.append(Draft(.new(.organisation), on: context.today, .organisationAdded, texts: texts))
    for figure in row.figures {
      try journal.append(
        Draft(
          .existing(added.subject), on: context.today, .figureKept(figure.id, figure.amount),
          texts: [.heading: figure.heading]))
    }
  }
}
