import ArgumentParser

/// The command `ruge enrolment show REF`: what `ruge status REF` shows.
struct EnrolmentShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show where one enrolment stands, as “ruge status” does.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(help: "An organisation's name or a part of it, or an id such as E-7.", completion: .enrolments)
  var reference: String

  init() {}

  var wantsJSON: Bool { read.json }

  func execute(_ context: CommandContext) async throws {
    let document = try context.enrolmentDocument(of: reference, read)
    read.json ? context.say(json: document) : context.say(StatusPage(document, context).lines)
  }
}
