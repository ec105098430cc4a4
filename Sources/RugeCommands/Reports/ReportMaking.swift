import Foundation
import RugeCore
import RugePluginHost
import RugePluginKit
import RugeStore
import RugeWords

/// Makes a report: gathers the data, lets the plugin write it, and puts it where it is wanted.
struct ReportMaking {
  private let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
  }

  func make(_ order: ReportOrder) async throws {
    let access = try PluginAccess(context)
    let plan = try ReportPlan(order, among: access.catalogue, context)
    let (plugin, offer) = try access.catalogue.report(plan.producer)
    let format = try order.resolvedFormat(among: offer.formats)
    let audience = try order.resolvedAudience(of: plan.rule)
    let narrative = try ReportNarrative.text(order, plan, context)
    let data = try ReportData(plan, for: audience, reads: plugin.manifest.reads, context)
    let workspace = try context.workspace()
    let settings = try access.settings(of: plugin, in: workspace)
    try await PrivateFolder.with { folder in
      let request = ReportRequest(
        report: offer.id, title: plan.title(context.words), format: format, language: context.words.language.rawValue,
        audience: audience.rawValue, asOf: plan.day.description, period: plan.wirePeriod,
        comparesPeriod: plan.comparedDays == nil ? nil : true,
        sections: plan.sections, narrative: narrative, workspace: workspace.settings.name,
        scope: plan.scope(context.words), notice: order.notice, programme: data.programme, settings: settings,
        outputFolder: folder, words: data.phrases)
      let reply = try await access.host.call(
        plugin, .report, request, records: data.records, in: folder, returning: ReportResult.self)
      if narrative == nil, plan.rule?.sections.contains(.narrative) == true {
        context.note(context.words.narrativeWanted(order.report).displaySafe)
      }
      try deliver(reply.result, of: plugin, from: folder, sent: data.records.count, to: order.output)
    }
  }

  private func deliver(
    _ result: ReportResult, of plugin: Plugin, from folder: String, sent: Int, to output: String?
  ) throws {
    guard result.enrolments == sent else {
      throw PluginProblem.misshapenAnswer(plugin.name, .enrolments(reported: result.enrolments, sent: sent))
    }
    guard result.files.count == 1, let name = result.files.first?.name, Self.isPlain(name),
      let data = try? Data(contentsOf: URL(filePath: folder + "/" + name))
    else {
      throw PluginProblem.misshapenAnswer(plugin.name, .notOneFile)
    }
    guard let output else {
      return try context.environment.write(Array(data), .output)
    }
    let file = try OutputFile(context.path(output))
    try file.write(Array(data))
    try file.finish()
    context.say(context.words.reportWritten(output, enrolments: sent).displaySafe)
  }

  /// Whether a name stays in the folder.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.contains("/") && name != "." && name != ".."
  }
}
