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
      let addition = OrganisationAddition(table, store, journal, context)
      /// The last row read whose name is a word for a sum; what follows it makes it an organisation.
      var last: (values: OrganisationRow, line: Int)?
      func take(_ values: OrganisationRow, line: Int) throws {
        let fate = finder.fate(of: values.name, numbers: values.numbers, line: line)
        let before = journal.suspicions.count
        defer { report.suspect(journal.suspicions[before...], line: line, context.words) }
        guard case .added = fate else {
          if let outcome = try addition.outcome(of: values, fate) {
            report.take(outcome, line: line)
          } else {
            report.add(values.name, line: line, fate: fate)
          }
          guard fate.isDuplicate else { return }
          let subject = fate.existing
          if addition.isCorrection, let subject { finder.place(line: line, as: subject) }
          return report.leaveOut(values.unusable, line: line, of: addition.isCorrection ? nil : subject)
        }
        let subject = try append(values, journal)
        finder.place(line: line, as: subject)
        report.add(values.name, line: line, fate: fate, as: subject)
        report.leaveOut(values.unusable, line: line)
      }
      try table.forEachOrganisation { row in
        if let sum = last { try take(sum.values, line: sum.line) }
        last = nil
        switch row {
        case .read(let values, let line) where SumWords.has(values.name): last = (values, line)
        case .read(let values, let line): try take(values, line: line)
        case .invalid(let problems, let line): report.reject(problems, line: line)
        }
      }
      if let last { report.leaveOutSum(last.values.name, line: last.line) }
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
