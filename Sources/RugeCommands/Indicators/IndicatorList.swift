package import ArgumentParser

/// `ruge indicator list REF`
package struct IndicatorList: RugeCommand {
  package static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List an enrolment's figures.")

  @OptionGroup package var global: GlobalOptions
  @OptionGroup package var read: ReadOptions

  @Argument(help: "The organisation or the enrolment.")
  package var reference: String

  package init() {}

  package var wantsJSON: Bool { read.json }

  package func execute(_ context: CommandContext) async throws {
    let document = try context.enrolmentDocument(of: reference, read)
    if read.json { return context.say(json: document.indicators) }
    context.say(StatusPage(document, context).indicatorLines)
  }
}
