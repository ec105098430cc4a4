import ArgumentParser

/// The command `ruge milestone list REF`.
struct MilestoneList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List an enrolment's milestones.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.", completion: .enrolments)
  var reference: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let document = try context.enrolmentDocument(of: reference, read)
    if read.json { return context.say(json: document.milestones) }
    context.say(StatusPage(document, context).milestoneLines)
  }
}
