import ArgumentParser
import RugeCore

/// The command `ruge action move A-n DAY`.
struct ActionMove: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Set another day for an action point, or none.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("The action point's id, such as A-41.", valueName: "action"))
  var action: String

  @Argument(help: ArgumentHelp("By when: 2026-03-01, friday, +2w…, or “none”.", valueName: "day"))
  var day: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  init() {}

  private static let noDay: Set<String> = ["none", "ingen"]

  func execute(_ context: CommandContext) async throws {
    let found = try context.reading { try FoundAction(action, $0) }
    let due = Self.noDay.contains(day.lowercased()) ? nil : try context.day(day, looking: .forwards)
    var change = EnrolmentChange("action move", options, context)
    change.showsActions = true
    try change.perform(on: found.reference) { _ in
      .init(command: .act(.moved(found.id, due: due)), texts: try GivenReason(ifSaid: reason).texts)
    }
  }
}
