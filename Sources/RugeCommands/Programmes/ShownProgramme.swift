import RugeCore
import RugeStore

/// The programme that somebody wants to look at: one in use here, a shipped one, or a file.
enum ShownProgramme {
  static func find(_ programme: String?, _ context: CommandContext) throws -> Programme {
    if let programme, (try? context.workspace()) == nil || programme.contains(".") || programme.contains("/") {
      return try DefinitionFile.find(programme, context).programme
    }
    do {
      return try context.reading { store in
        if let programme { try refuseOthers(programme, store) }
        return try RugeCommands.Programmes(store).newest(programme).programme
      }
    } catch {
      // Nothing of the name is in use here, or nothing at all: a shipped one can be read before it is applied.
      guard error is ReferenceProblem || error is WorkspaceProblem, let programme,
        (try? context.installation.programme(named: programme)) != nil
      else { throw error }
      return try DefinitionFile.find(programme, context).programme
    }
  }

  /// What has another kind of id is no programme, and something else shows it.
  private static func refuseOthers(_ text: String, _ store: Store) throws {
    guard try store.newestDefinition(of: ElementID(text)) == nil else { return }
    guard let id = NumberedID(text) else { return }
    guard case .subject(let subject) = id, subject.kind == .programme else { throw UsageProblem.notAProgramme(id) }
    throw UsageProblem.notAProgramme(id, version: try store.definition(subject.number)?.programme)
  }
}
