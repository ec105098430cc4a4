import ArgumentParser
import RugeCore
import RugeStore

/// The command `ruge action add REF TEXT`.
struct ActionAdd: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Record what somebody promised to do.",
    discussion: """
      ruge action add Læsehunde "Send budgetudkast senest fredag"
      ruge action add Læsehunde "@Mette: Ring til kommunen" --due +2w
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(help: ArgumentHelp("An organisation or enrolment.", valueName: "ref"), completion: .enrolments)
  var reference: String

  @Argument(help: "What is to be done; its day may stand at the end: “… by friday”.")
  var text: String

  @Option(
    name: [.customLong("due"), .customLong("by")],
    help: ArgumentHelp("By when: 2026-03-01, friday, +2w…", valueName: "day"))
  var due: String?

  @Option(
    help: ArgumentHelp("Who has promised it (default: the organisation).", valueName: "person"), completion: .people)
  var owner: String?

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    var change = EnrolmentChange("action add", options, programme: programme, context)
    change.showsActions = true
    try change.perform(on: reference) { scope in
      let promise = try ActionPromise(
        text, References(scope.store), owner: owner, due: due, today: context.today)
      return .init(command: .act(.added(owner: promise.owner, due: promise.due)), texts: [.note: promise.text])
    }
  }
}
