import RugeCore
import RugeStore

/// The programme that somebody wants to look at: one in use here, a shipped one, or a file.
enum ShownProgramme {
  static func find(_ programme: String?, _ context: CommandContext) throws -> Programme {
    if let programme, (try? context.workspace()) == nil || programme.contains(".") || programme.contains("/") {
      return try DefinitionFile.find(programme, context).programme
    }
    do {
      return try context.reading { try RugeCommands.Programmes($0).newest(programme).programme }
    } catch {
      // Nothing of the name is in use here, or nothing at all: a shipped one can be read before it is applied.
      guard error is ReferenceProblem || error is WorkspaceProblem, let programme,
        (try? context.installation.programme(named: programme)) != nil
      else { throw error }
      return try DefinitionFile.find(programme, context).programme
    }
  }
}
