import ArgumentParser
import Foundation
import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// The command `ruge report run REPORT`.
struct ReportRun: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Make a report: a page for the board, a table, or data.",
    discussion: """
      A report that the programme itself promises is run by its own id, such as kvartal: it covers the latest period that \
      is over, has the sections that the programme names, and is for the readers it is promised to. Without --output the \
      report goes to standard output.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The report's id: progress, or that of a report in the programme.", completion: .reports)
  var report: String

  @Option(
    help: ArgumentHelp(
      "html, markdown, json, csv (default: by the ending of --output, else markdown).", valueName: "format"))
  var format: String?

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("Only those of a cohort.", valueName: "id"), completion: .cohorts)
  var cohort: String?

  @Option(
    help: ArgumentHelp(
      "For whom: board, funder, investor, staff, organisation, public (default: as the programme says, else board).",
      valueName: "audience"))
  var audience: String?

  @Option(
    help: ArgumentHelp("As things stood at the end of a day; which period is the latest then.", valueName: "day"))
  var asOf: String?

  @Option(help: ArgumentHelp("A line that the report shows at its head.", valueName: "text"))
  var notice: String?

  @Option(
    help: ArgumentHelp(
      "What is written for the report, where it is to have a narrative: a text, or @ and a file.",
      valueName: "text|@file"))
  var narrative: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    let order = ReportOrder(
      report: report, format: format, output: output, programme: programme, audience: audience, cohort: cohort,
      asOf: asOf, notice: notice, narrative: narrative)
    try await ReportMaking(context).make(order)
  }
}
