import RugeCore
import RugeImport
import RugeStore
import RugeWords

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

  func run() throws {
    try report.recording(context) { store, journal in
      var finder = DuplicateFinder()
      for organisation in try store.subjects(.organisation) {
        if let name = organisation.name {
          finder.know(name, as: organisation.subject, numbers: organisation.registrations)
        }
      }
      // An old list calls them by the names that they had.
      for former in try store.mergedNames(.organisation) + store.formerNames(.organisation) {
        finder.know(former.name, as: .organisation(former.number))
      }
      try table.forEachOrganisation { row in
        switch row {
        case .read(let values, let line):
          let fate = finder.fate(of: values.name, numbers: values.numbers, line: line)
          guard case .added = fate else { return report.add(values.name, line: line, fate: fate) }
          let subject = try append(values, journal)
          finder.place(line: line, as: subject)
          report.add(values.name, line: line, fate: fate, as: subject)
          report.leaveOut(values.unusable, line: line)
        case .invalid(let problems, let line):
          report.reject(problems, line: line)
        }
      }
      report.subjectsOfLines = finder.subjectsOfLines
      try report.close(journal)
    }
  }

  private func append(_ row: OrganisationRow, _ journal: Journal) throws -> Subject {
    var texts = row.texts
    texts[.name] = row.name
    let added = try journal.append(Draft(.new(.organisation), on: context.today, .organisationAdded, texts: texts))
    for figure in row.figures {
      try journal.append(
        Draft(
          .existing(added.subject), on: context.today, .figureKept(figure.id, figure.amount),
          texts: [.heading: figure.heading]))
    }
    return added.subject
  }
}
