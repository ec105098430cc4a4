import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme apply FILE [--plan CODE]`.
struct ProgrammeApply: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Take a definition into use, for those who enrol from now on.",
    discussion: """
      Those who are enrolled already stay on the version they began with until “ruge programme migrate”. Where moving \
      would change something for any of them, the plan is shown and its code asked for.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions
  @OptionGroup var mapping: MapOptions

  @Option(help: ArgumentHelp("The code of the plan that was read.", valueName: "code"))
  var plan: String?

  @Argument(
    help: "A definition file, or the id of a shipped programme.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let definition = try DefinitionFile.find(file, context)
    let day = try context.day(options.on)
    let title = definition.programme.title[context.words.language]
    let lines = try context.writing("programme apply", dryRun: options.dryRun) { store, journal in
      let target = try definition.target(in: store)
      if let version = target.version {
        KeptEvidence.tellUnused(options.evidence, context)
        return [context.words.alreadyApplied(title, version: .programme(version)).displaySafe]
      }
      let preview = try ChangePreview(target, map: mapping.map, in: store, on: context.today)
      try check(preview, store, context)
      // What waited under the version in use can only be told before another takes its place.
      let covered = try CoveredProgrammeReminders(preview, in: store, context)
      let fact = try journal.applyDefinition(
        definition.programme.id, bytes: definition.source.bytes, fileName: definition.name, on: day,
        texts: try options.keepEvidence(context))
      try covered.record(at: fact.subject, on: context.today, in: journal)
      return report(title, fact, preview, covered, context, on: context.isWorded(options.on) ? day : nil)
    }
    context.say(lines)
  }

  /// Refuses what cannot be used, and what nobody has read; the plan is shown with the refusal.
  private func check(_ preview: ChangePreview, _ store: Store, _ context: CommandContext) throws {
    let command = (["ruge programme apply \(file.shellWord)"] + preview.map.options).joined(separator: " ")
    let guarding = PlanGuard(given: plan, code: try preview.code(in: store), command: command)
    do {
      try preview.requireUsable()
      try guarding.check(isNeeded: preview.changesAnything && !options.dryRun)
    } catch {
      context.say(try ChangePage(preview: preview, context: context, hasDetails: false).lines(store))
      throw error
    }
    if options.dryRun {
      context.say(try ChangePage(preview: preview, context: context, hasDetails: false).lines(store) + [""])
    }
  }

  private func report(
    _ title: String, _ fact: Fact, _ preview: ChangePreview, _ covered: CoveredProgrammeReminders,
    _ context: CommandContext, on day: Day?
  ) -> [String] {
    let words = context.words
    let staying = preview.plan.effects.count
    let command = (["ruge programme migrate \(preview.target.programme.id) --all"] + preview.map.options)
      .joined(separator: " ")
    return [words.programmeApplied(title, version: fact.subject).displaySafe]
      + (day.map { ["  " + context.style.faint(words.dateWithWeekday($0))] } ?? [])
      + (options.dryRun ? [] : covered.lines(preview.changeWords(words)).map(\.displaySafe))
      + [words.stayOnTheirVersion(staying)]
      + (staying > 0 ? [words.migrateWith(command)] : [])
      + [options.dryRun ? words.nothingRecorded : context.style.faint(words.howToUndo(fact.batch))]
  }
}
