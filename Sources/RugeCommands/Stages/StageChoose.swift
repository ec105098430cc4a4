import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge stage choose STAGE [--cohort C]`.
struct StageChoose: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "choose", abstract: "Choose who enters a stage among all who could, by their scores.",
    discussion: """
      The best enter, as many as there is room for; the others leave by the exit that the programme names. \
      Who is accepted has a place already and enters first; who is on the waiting list keeps waiting.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions
  @Flag(help: "Print JSON with stable fields.") var json = false

  @Argument(help: "The stage, by id or title.", completion: .stages)
  var stage: String

  @Option(
    help: ArgumentHelp("Among whom (not needed where there is only one cohort).", valueName: "cohort"),
    completion: .cohorts)
  var cohort: String?

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  @Option(help: ArgumentHelp("Choose although a rule is in the way, and why.", valueName: "reason"))
  var override: String?

  init() {}

  var wantsJSON: Bool { json }

  func execute(_ context: CommandContext) async throws {
    let reason = try OverrideReason(override)
    let day = try context.day(options.on)
    let document = try context.writing("stage choose", dryRun: options.dryRun) { store, journal in
      let scope = try ProgrammeScope(
        programme, on: day, in: store,
        having: [{ (try? $0.stage(named: self.stage)) != nil }, { $0.has(cohort: self.cohort) }], context)
      guard day <= context.today else { throw scope.refused(.inTheFuture(day, today: context.today)) }
      let stage = try scope.programme.stage(named: stage)
      let cohort = try chosenCohort(scope.programme)
      let choice = try CohortChoice(stage, cohort, overriding: reason.isGiven, scope, today: context.today)
      try choice.record(reason, showing: options, context, journal)
      return try choice.document(change: options.dryRun || journal.count == 0 ? nil : journal.batch)
    }
    json ? context.say(json: document) : context.say(lines(document, on: day, context))
  }

  /// The cohort that is named, or the only one; none where the programme has none.
  private func chosenCohort(_ programme: Programme) throws -> ElementID? {
    if let cohort { return try programme.cohort(named: cohort).id }
    guard programme.cohorts.count <= 1 else {
      throw UsageProblem.missing(option: "--cohort", choices: programme.cohorts.map(\.id.rawValue))
    }
    return programme.cohorts.first?.id
  }

  private func lines(_ document: ChoiceDocument, on day: Day, _ context: CommandContext) -> [String] {
    let words = context.words
    var lines = [context.style.heading(words.chosen(document.stage.title, document.chosen.count).displaySafeLine)]
    lines += table(document.chosen, context)
    if !document.others.isEmpty {
      let heading = words.notChosen(document.others.count, exit: document.exit?.title)
      lines += [context.style.heading(heading.displaySafeLine)] + table(document.others, context)
    }
    if let first = document.waiting.first {
      lines.append(words.keepWaiting(document.waiting.count, first: "\(first.name) (\(first.id))").displaySafeLine)
    }
    lines.append("  " + context.style.faint(words.dateWithWeekday(day)))
    if options.dryRun { return lines + [words.nothingRecorded] }
    return lines + (document.change.map { [context.style.faint(words.howToUndo($0))] } ?? [])
  }

  private func table(_ candidates: [ChoiceDocument.Candidate], _ context: CommandContext) -> [String] {
    guard !candidates.isEmpty else { return [] }
    let words = context.words
    var table = Table([
      .init(words.placeHeading, alignedRight: true), .init(words.id), .init(words.name, shrinks: true),
      .init(words.scoreHeading, alignedRight: true),
    ])
    for candidate in candidates {
      table.add([
        "\(candidate.place)", candidate.enrolment, candidate.organisation.name,
        candidate.quantity.map(words.number) ?? words.shownFrom(Form.fewestShown),
      ])
    }
    return [table.text(width: context.width, style: context.style)]
  }
}
