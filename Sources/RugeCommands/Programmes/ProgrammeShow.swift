import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme show [PROGRAMME|FILE]`.
struct ProgrammeShow: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a programme as a page that a board can read and approve.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A programme in use here, a shipped one, or a definition file.")
  var programme: String?

  init() {}

  func execute(_ context: CommandContext) async throws {
    context.say(ProgrammePage(try find(context), in: context.words).markdown.displaySafe)
  }

  private func find(_ context: CommandContext) throws -> Programme {
    if let programme, (try? context.workspace()) == nil || programme.contains(".") || programme.contains("/") {
      return try DefinitionFile.find(programme, context).programme
    }
    do {
      return try context.reading { try RugeCommands.Programmes($0).newest(programme).programme }
    } catch let problem as ReferenceProblem {
      guard let programme, try context.installation.programmeNames().contains(programme) else { throw problem }
      return try DefinitionFile.find(programme, context).programme
    }
  }
}
