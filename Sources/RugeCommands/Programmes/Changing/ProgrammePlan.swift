import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme plan FILE`.
struct ProgrammePlan: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say what a changed definition means, for the programme and for each enrolment.",
    discussion: "Nothing is recorded. The code at the end is what “ruge programme apply” asks for.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: MapOptions
  @Flag(help: "Print JSON with stable fields.") var json = false
  @Flag(help: "Tell of each enrolment by itself.") var details = false

  @Argument(
    help: "A definition file, or the id of a shipped programme.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let definition = try DefinitionFile.find(file, context)
    try context.reading { store in
      let preview = try ChangePreview(try definition.target(in: store), map: options.map, in: store, on: context.today)
      let code = try preview.code(in: store)
      if json {
        context.say(
          json: try PlanDocument(
            preview, code, try store.names(.organisation), DroppedRecords(store, context.words),
            DroppedProgrammeRecords(preview, in: store, context.words), hasDetails: details, context.words))
        return
      }
      if let version = preview.target.version {
        let title = preview.target.programme.title[context.words.language]
        context.say([context.words.alreadyApplied(title, version: .programme(version)).displaySafe])
        guard !preview.plan.effects.isEmpty else { return }
      }
      context.say(try ChangePage(preview: preview, context: context, hasDetails: details).lines(store))
      try preview.requireUsable()
      let command = (["ruge programme apply \(file.shellWord)"] + preview.map.options).joined(separator: " ")
      guard preview.target.version == nil else {
        return context.say(
          ["", context.words.migrateWith("ruge programme migrate \(definition.programme.id) --all")])
      }
      context.say(["", context.words.planCode(code.description), context.words.applyWith("\(command) --plan \(code)")])
    }
  }
}

extension DefinitionFile {
  /// The file as what enrolments would follow; it may be the version in use already.
  func target(in store: Store) throws -> ChangePreview.Target {
    let newest = try store.newestDefinition(of: programme.id)
    let version = newest.flatMap { $0.bytes == source.bytes ? $0.version : nil }
    return ChangePreview.Target(programme: programme, source: source, name: name, version: version)
  }
}
