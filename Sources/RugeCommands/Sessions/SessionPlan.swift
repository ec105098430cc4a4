import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session plan WHO… DURATION [NOTE] --on DAY`.
struct SessionPlan: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a session that is to be held, or a series of them.",
    discussion: """
      ruge session plan Læsehunde 60m --on friday --at 14:00
      ruge session plan Læsehunde 60m --on 2026-03-02 --at 10:00 --every "2 weeks" --times 6
      The hour stays the same when clocks change.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var notes: NoteOptions

  @Argument(
    help: ArgumentHelp("Who is to meet, how long (90m, 1h30, 1,5t), and a note.", valueName: "who… length [note]"))
  var words: [String]

  @Option(help: ArgumentHelp("The day of the session, or of the first: 2026-03-02, friday, +2w…", valueName: "day"))
  var on: String

  @Option(help: ArgumentHelp("When it begins: 14:00.", valueName: "time"))
  var at: String?

  @Option(
    help: ArgumentHelp("The kind of session (not needed where there is one kind one-to-one).", valueName: "kind"),
    completion: .sessionKinds)
  var kind: String?

  @Option(
    help: ArgumentHelp("Who is to hold it (default: who has that role).", valueName: "person"), completion: .people)
  var by: String?

  @Option(help: ArgumentHelp("How often it returns: “2 weeks”, “month”.", valueName: "interval"))
  var every: String?

  @Option(help: ArgumentHelp("How many there are in all.", valueName: "count"))
  var times: Int?

  @Option(help: ArgumentHelp("The last day of the series.", valueName: "day"))
  var until: String?

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  @OptionGroup var proof: EvidenceOptions

  @Flag(name: .customLong("dry-run"), help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  init() {}

  func check() throws(UsageProblem) {
    try notes.check()
    if let times, !(1...SessionSeries.limit).contains(times) {
      throw .outOfRange(option: "--times", 1, SessionSeries.limit)
    }
    if every == nil, times != nil || until != nil {
      throw .needs([times.map { _ in "--times" }, until.map { _ in "--until" }].compactMap(\.self), other: "--every")
    }
  }

  func execute(_ context: CommandContext) async throws {
    let line = try SessionLine(words)
    guard !line.who.isEmpty else { throw UsageProblem.sessionIncomplete }
    let first = try context.day(on, looking: .forwards)
    guard first >= context.today else { throw SessionProblem.planInThePast(first) }
    let last = try until.map { try context.day($0, looking: .forwards) }
    let time = try at.map { try TimeOfDayReader().read($0.normalised) }
    let plans = try SessionSeries(from: first, every: every, times: times, until: last).days.map { day in
      try context.plannedTime(on: day, at: time)
    }
    guard !plans.isEmpty else { throw UsageProblem.nothingToDo }
    try EnrolmentChange(
      "session plan", on: context.today.description, dryRun: dryRun, evidence: proof.evidence, programme: programme,
      context
    ).perform(on: line.who) { scope in
      let kind = try Programmes(scope.store).sessionKind(in: scope.programme) { [kind] programme in
        try programme.sessionKind(orOnlyOne: kind)
      }
      let host =
        try by.map { try References(scope.store).holder($0).subject.number }
        ?? SessionParts.usualHost(of: kind, scope)
      var request = EnrolmentChange.Request(
        commands: plans.map { .meet(.planned(kind: kind.id, minutes: line.minutes, host: host, at: $0)) },
        texts: [notes.readers.purpose: line.note ?? ""])
      request.remarks = { try remarks($0, kind, count: plans.count, isHosted: host != nil) }
      return request
    }
  }

  /// What is worth a second look once it is recorded.
  private func remarks(
    _ scope: EnrolmentScope, _ kind: SessionKind, count: Int, isHosted: Bool
  ) throws -> [String] {
    guard let state = try scope.store.state(of: scope.row.enrolment) else { return [] }
    let plans = state.sessionsAhead.filter { $0.kind == kind.id }.sorted { $0.id < $1.id }
    let own = plans.suffix(count)
    let twins = own.lazy.compactMap { plan in
      plans.dropLast(count).first { $0.time.mayBe(plan.time) }.map { ($0, plan) }
    }
    let twice = twins.first.map { known, new in
      scope.names.words.plannedTwice(known.id.description, new: new.id.description)
    }
    let unhosted = isHosted ? [] : try own.first.map { try SessionParts.remark(onHostOf: kind, $0.id, scope) } ?? []
    return [twice].compactMap(\.self) + unhosted
  }
}

extension PlannedTime {
  /// Whether two plans may be one: on one day, and where both say when, at one time.
  fileprivate func mayBe(_ other: PlannedTime) -> Bool {
    day == other.day && (instant == nil || other.instant == nil || instant == other.instant)
  }
}
