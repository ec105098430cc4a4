import RugeCore
import RugeStore
import RugeWords

/// Enrolments as a list shows them: read in one stream, filtered, in order.
struct EnrolmentLines {
  let lines: [EnrolmentLine]
  /// How many that were asked for are left out because they have ended.
  let endedCount: Int
  let isFiltered: Bool

  /// - Parameters:
  ///   - store: Where they are kept.
  ///   - day: As of which day.
  ///   - options: Which ones, and in which order.
  ///   - includingEnded: Those that have ended, too.
  ///   - context: Who reads it.
  ///   - also: Is called with each state that is shown, for what else is to be known of it.
  /// - Throws: Where something is asked for that is not there, or the store cannot be read.
  init(
    of store: Store, on day: Day, _ options: ListOptions, includingEnded: Bool, _ context: CommandContext,
    also: (EnrolmentState, EnrolmentLine) throws -> Void = { _, _ in }
  ) throws {
    let programmes = Programmes(store)
    let selection = try EnrolmentSelection(options, store, programmes)
    let names = try store.names(.organisation)
    let views = try CohortViews(store, programmes, on: day)
    var words: [Int64: ProgrammeWords] = [:]
    var lines: [EnrolmentLine] = []
    var endedCount = 0
    try store.forEachState(upTo: day) { state in
      let programme = try programmes.version(state.definition)
      guard selection.contains(state, in: programme) else { return }
      guard includingEnded || state.isActive else {
        endedCount += 1
        return
      }
      let compared = state.withCohort(views.view(for: state, in: programme))
      let attention = compared.attention(in: programme, on: day)
      guard selection.contains(attention) else { return }
      let said = words[state.definition] ?? ProgrammeWords(context.words, programme)
      words[state.definition] = said
      let line = EnrolmentLine(
        row: EnrolmentRow(state, organisationName: names[state.organisation]), programme: said, cohort: state.cohort,
        attention: attention, pause: state.pause, intake: state.intake)
      lines.append(line)
      try also(compared, line)
    }
    self.lines = (options.sort ?? .attention).sorted(lines)
    self.endedCount = endedCount
    self.isFiltered = options.isFiltering
  }

  /// What is said where there is nothing to show; `nil` where there is.
  func nothing(_ words: Words) -> String? {
    guard lines.isEmpty else { return nil }
    if endedCount > 0 { return words.everybodyHasEnded(endedCount) }
    return isFiltered ? words.nobodyFits : words.noEnrolments
  }
}
