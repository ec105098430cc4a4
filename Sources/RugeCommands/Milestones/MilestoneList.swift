package import ArgumentParser

/// `ruge milestone list REF`
package struct MilestoneList: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List an enrolment's milestones.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  package init() {}

  package var wantsJSON: Bool { read.json }

  package func execute(_ context: CommandContext) async throws {
    let document = try context.enrolmentDocument(of: reference, read)
    if read.json { return context.say(json: document.milestones) }
    context.say(StatusPage(document, context).milestoneLines)
  }
}
