import Foundation
import RugeCore

/// What somebody wrote for a report's section `narrative`.
enum ReportNarrative {
  private static let option = "--narrative"
  private static let section = "narrative"
  private static let kilobytes = 100

  /// The text that an order gives, itself or in a file.
  ///
  /// - Parameters:
  ///   - order: What was asked for.
  ///   - plan: The report, which must have a place for it.
  ///   - context: What the command has at hand.
  /// - Returns: The text with line feeds, or `nil` where none is given.
  /// - Throws: `UsageProblem` where it is empty, too long or no UTF-8, or where the report has no such section;
  ///   `WorkspaceProblem` where the file cannot be read.
  static func text(_ order: ReportOrder, _ plan: ReportPlan, _ context: CommandContext) throws -> String? {
    guard let given = order.narrative else { return nil }
    guard plan.has(.narrative) else {
      throw UsageProblem.unknownChoice(section, option: "\(order.report).sections", known: plan.sections ?? [])
    }
    let bytes =
      given.hasPrefix("@")
      ? try SourceFile.read(context.environment.path(String(given.dropFirst())), name: String(given.dropFirst())).bytes
      : Array(given.utf8)
    let text = String(validating: bytes, as: UTF8.self)?.replacing("\r\n", with: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard let text, !text.isEmpty, bytes.count <= kilobytes * 1024 else {
      throw UsageProblem.badValue(
        key: option, value: String(given.prefix(60)), expected: .narrative(kilobytes: kilobytes))
    }
    return text
  }
}
