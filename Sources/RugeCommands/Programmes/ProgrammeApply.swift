import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme apply FILE`.
struct ProgrammeApply: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Take a definition into use, for those who enrol from now on.",
    discussion: "Those who are enrolled already stay on the version they began with.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(
    help: "A definition file, or the id of a shipped programme.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let definition = try DefinitionFile.find(file, context)
    let day = try context.day(options.on)
    let title = definition.programme.title[context.words.language]
    let lines = try context.writing("programme apply", dryRun: options.dryRun) { store, journal in
      if let newest = try store.newestDefinition(of: definition.programme.id), newest.bytes == definition.source.bytes {
        return [context.words.alreadyApplied(title, version: .programme(newest.version)).displaySafe]
      }
      let fact = try journal.applyDefinition(
        definition.programme.id, bytes: definition.source.bytes, fileName: definition.name, on: day)
      let staying = try store.enrolments(EnrolmentFilter(programme: definition.programme.id, active: true)).count
      return [
        context.words.programmeApplied(title, version: fact.subject).displaySafe,
        context.words.stayOnTheirVersion(staying),
        options.dryRun ? context.words.nothingRecorded : context.style.faint(context.words.howToUndo(fact.batch)),
      ]
    }
    context.say(lines)
  }
}
