import ArgumentParser
import FoundationEssentials
import RugeCore
import RugeWords

/// The command `ruge init [DIR]`.
struct InitCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace: a folder for one body's programmes, organisations and records.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder; it is made where it does not exist.", completion: .directory)
  var folder: String = "."

  @Option(
    help: ArgumentHelp(
      "A shipped programme, or a definition file, to begin with; may be repeated.", valueName: "id|file"))
  var programme: [String] = []

  @Option(help: ArgumentHelp("What the workspace is called (default: the folder's name).", valueName: "text"))
  var name: String?

  @Option(name: .customLong("time-zone"), help: ArgumentHelp("Where “today” is.", valueName: "zone"))
  var timeZone = WorkspaceSettings.defaultTimeZone.identifier

  init() {}

  func execute(_ context: CommandContext) async throws {
    let maker = WorkspaceMaker(context)
    let made = try maker.make(
      at: context.environment.path(folder), name: name, language: context.words.language, timeZone: timeZone,
      programmes: programme)
    context.say(context.words.workspaceMade(made.folder))
    for title in made.programmes { context.say(context.words.programmeApplied(title.name, version: title.version)) }
    context.say(context.words.afterInit(folder: folder, programme: made.programmes.first?.id))
  }
}
