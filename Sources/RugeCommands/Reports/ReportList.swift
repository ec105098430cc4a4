import ArgumentParser
import RugeCore
import RugePluginHost
import RugeStore
import RugeWords

/// The command `ruge report list`.
struct ReportList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reports that plugins make, and those that are owed.")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let reports = try PluginAccess(context).catalogue.plugins.flatMap { plugin in
      plugin.manifest.reports.map { ReportsDocument.Offer(plugin.name, $0, context.words) }
    }
    let document = ReportsDocument(reports: reports, owed: try owed(context))
    if json { return context.say(json: document) }
    var table = Table([.init(context.words.id), .init(context.words.title, shrinks: true), .init(context.words.format)])
    for report in reports { table.add([report.id, report.title, report.formats.joined(separator: ", ")]) }
    context.say(table.text(width: context.width, style: context.style))
    context.say(
      document.owed.flatMap { $0.sentence.displaySafeLine.listed(after: "- ", width: context.width) })
  }

  private func owed(_ context: CommandContext) throws -> [ReportsDocument.Owed] {
    try context.reading { store in
      let programmes = RugeCommands.Programmes(store)
      return try Set(store.definitions().map(\.programme.rawValue)).sorted().flatMap { id in
        let newest = try programmes.newest(id)
        let (programme, present) = (newest.programme, try programmes.names(into: newest))
        var states: [EnrolmentState]?
        // Only the enrolments say whether there is something to report on.
        if programme.reports.contains(where: \.dependsOnEnrolments) {
          states = []
          try store.forEachState(programme: programme.id, upTo: context.today) {
            states?.append($0.renamed(present))
          }
        }
        let first = try store.firstEnrolment(in: programme.id, upTo: context.today)
        return ReportDue.next(of: programme, for: states, since: first, from: context.today).map { due in
          ReportsDocument.Owed(due, programme, context.words)
        }
      }
    }
  }
}
