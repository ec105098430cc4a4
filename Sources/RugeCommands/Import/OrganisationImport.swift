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

  func run(dryRun: Bool) throws {
    try context.writing("import", origin: .import, dryRun: dryRun) { store, journal in
      var finder = DuplicateFinder()
      var numbers = RegistrationLedger()
      for organisation in try store.subjects(.organisation) {
        if let name = organisation.name { finder.know(name, as: organisation.subject) }
        numbers.know(organisation)
      }
      // An old list calls them by the names that they had.
      for former in try store.mergedNames(.organisation) + store.formerNames(.organisation) {
        finder.know(former.name, as: .organisation(former.number))
      }
      try table.forEachOrganisation { row in
        switch row {
        case .read(let values, let line):
          if let known = numbers.known(values.texts) {
            return report.add(values.name, line: line, fate: .duplicate(of: known))
          }
          let fate = finder.fate(of: values.name, line: line)
          report.add(values.name, line: line, fate: fate)
          guard case .added = fate else { return }
          report.leaveOut(values.unusable)
          let (texts, problems) = numbers.take(values.texts, named: values.name, line: line)
          report.leaveOut(problems.map { "\(context.words.row) \(line): \($0.explanation(in: context.words))" })
          try append(values, texts, journal)
        case .invalid(let problems, let line):
          report.add("", line: line, fate: .invalid(problems))
        }
      }
      report.batch = journal.count > 0 ? journal.batch : nil
    }
  }

  private func append(_ row: OrganisationRow, _ texts: [TextPurpose: String], _ journal: Journal) throws {
    var texts = texts
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
