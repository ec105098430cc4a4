package import ArgumentParser
import Foundation
import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// `ruge report run REPORT`
package struct ReportRun: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Make a report: a page for the board, a table, or data.",
    discussion: "Without --output the report goes to standard output.")

  @OptionGroup package var global: GlobalOptions

  @Argument(help: "The report's id, such as progress.")
  package var report: String

  @Option(help: ArgumentHelp("html, markdown, json, csv (default: by the ending of --output, else markdown).", valueName: "format"))
  package var format: String?

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  package var output: String?

  @Option(help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"))
  package var programme: String?

  @Option(help: ArgumentHelp("For whom: board, funder, investor, staff, organisation, public.", valueName: "audience"))
  package var audience = ReportRule.Audience.board.rawValue

  @Option(help: ArgumentHelp("As things stood at the end of a day.", valueName: "day"))
  package var asOf: String?

  @Option(help: ArgumentHelp("A line that the report shows at its head.", valueName: "text"))
  package var notice: String?

  package init() {}

  package func execute(_ context: CommandContext) async throws {
    let order = ReportOrder(
      report: report, format: format, output: output, programme: programme, audience: audience, asOf: asOf,
      notice: notice)
    try await ReportMaking(context).make(order)
  }
}
