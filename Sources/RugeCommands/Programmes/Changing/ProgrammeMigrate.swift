import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge programme migrate PROGRAMME [REF…|--cohort C|--all] [--plan CODE]`.
struct ProgrammeMigrate: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Move enrolments to the newest version of their programme.",
    discussion: """
      What is recorded under an id that changed is found under the new one from then on; as of an earlier day everything \
      stands as it did. Where something changes for anybody, the plan is shown and its code asked for. Those that have \
      ended stay where they are, unless they are named.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var mapping: MapOptions

  @Flag(help: "All that run.") var all = false
  @Option(help: "Those of a cohort that run.", completion: .cohorts) var cohort: String?
  @Option(help: ArgumentHelp("The code of the plan that was read.", valueName: "code"))
  var plan: String?
  @Flag(name: .customLong("dry-run"), help: "Say what would be recorded, and record nothing.") var dryRun = false
  @Flag(help: "Tell of each enrolment by itself.") var details = false

  @Argument(help: "The programme.", completion: .programmes) var programme: String
  @Argument(help: "Enrolments: an organisation’s name, a part of it, or an id.", completion: .enrolments)
  var references: [String] = []

  init() {}

  func check() throws(UsageProblem) {
    let ways = (all ? 1 : 0) + (cohort == nil ? 0 : 1) + (references.isEmpty ? 0 : 1)
    guard ways == 1 else { throw .oneNeeded(["REF…", "--cohort", "--all"]) }
  }

  func execute(_ context: CommandContext) async throws {
    let lines = try context.writing("programme migrate", dryRun: dryRun) { store, journal in
      let newest = try RugeCommands.Programmes(store).newest(programme)
      let title = newest.programme.title[context.words.language]
      let chosen = try chosen(of: newest.programme, store)
      let name = Subject.programme(newest.version).description
      let target = ChangePreview.Target(
        programme: newest.programme,
        source: SourceText(name: name, bytes: try store.definition(newest.version)?.bytes ?? []), name: name,
        version: newest.version)
      let preview = try ChangePreview(target, map: mapping.map, chosen: chosen, in: store, on: context.today)
      guard !preview.plan.effects.isEmpty else { return [context.words.nobodyToMigrate(title).displaySafe] }
      try check(preview, of: chosen, store, context)
      try record(preview, to: newest.version, journal, context)
      return [
        context.words.migrated(preview.plan.effects.count, to: .programme(newest.version)),
        dryRun ? context.words.nothingRecorded : context.style.faint(context.words.howToUndo(journal.batch)),
      ]
    }
    context.say(lines)
  }

  /// The enrolments that are named, or `nil` for all that run.
  private func chosen(of programme: Programme, _ store: Store) throws -> Set<Int64>? {
    if let cohort {
      var members: Set<Int64> = []
      var known = Set(programme.cohorts.map(\.id))
      try store.forEachState(programme: programme.id) { state in
        if let other = state.cohort { known.insert(other) }
        if state.isActive, state.cohort == ElementID(cohort) { members.insert(state.enrolment) }
      }
      guard known.contains(ElementID(cohort)) else {
        throw UsageProblem.unknownChoice(cohort, option: "--cohort", known: known.sorted().map(\.rawValue))
      }
      return members
    }
    guard !references.isEmpty else { return nil }
    return Set(try references.map { try References(store).enrolment($0, in: programme.id).enrolment })
  }

  private func check(
    _ preview: ChangePreview, of chosen: Set<Int64>?, _ store: Store, _ context: CommandContext
  ) throws {
    let guarding = PlanGuard(given: plan, code: try preview.code(scope(chosen), in: store), command: command(preview))
    let isShown = dryRun || plan == nil
    do {
      let lost = preview.lostStages
      guard lost.isEmpty else { throw PlanProblem.blocked(preview.plan.blockedCount, stages: lost) }
      try preview.requireUsable()
      try guarding.check(isNeeded: !preview.plan.affected.isEmpty && !dryRun)
    } catch {
      context.say(try ChangePage(preview: preview, context: context, hasDetails: details).lines(store))
      throw error
    }
    if isShown {
      context.say(try ChangePage(preview: preview, context: context, hasDetails: details).lines(store) + [""])
    }
  }

  /// What decides whom the plan is for, however they were named.
  private func scope(_ chosen: Set<Int64>?) -> [String] { ["migrate"] + (chosen ?? []).sorted().map(String.init) }

  private func command(_ preview: ChangePreview) -> String {
    let whom =
      references.map(\.shellWord) + (cohort.map { ["--cohort \($0.shellWord)"] } ?? [])
      + (all ? ["--all"] : [])
    return (["ruge programme migrate \(programme.shellWord)"] + whom + preview.map.options).joined(separator: " ")
  }

  private func record(
    _ preview: ChangePreview, to version: Int64, _ journal: Journal, _ context: CommandContext
  ) throws {
    for effect in preview.plan.effects {
      for event in effect.events(to: version) {
        let texts: [TextPurpose: String] =
          if case .stageEntered = event { [.reason: context.words.movedByDefinition] } else { [:] }
        try journal.append(
          Draft(.existing(.enrolment(effect.enrolment)), on: context.today, event, texts: texts))
      }
    }
  }
}
