import RugeCore
import RugeStore
import RugeWords

/// Records something about one enrolment: resolves it, lets the rules decide, writes, and says what changed.
struct EnrolmentChange {
  /// What a command asks for, and the prose that goes with its events.
  struct Request {
    /// Each is judged in the knowledge of those before it.
    let commands: [EnrolmentCommand]
    var texts: [TextPurpose: String] = [:]
    /// Prose for some of the events only: the words of one answer.
    var textsOfEvent: (Event) -> [TextPurpose: String] = { _ in [:] }
    /// Prose for the events of one command alone, by its place: several may record alike events.
    var textsOfCommand: [Int: [TextPurpose: String]] = [:]
    /// The file that an event's answer points at, to be kept with the evidence.
    var fileOfEvent: (Event) -> String? = { _ in nil }
    /// Facts that no longer hold, since the commands put others in their place.
    var withdrawing: [Fact] = []
    /// What is worth knowing beside what changed, said once it is recorded.
    var remarks: (EnrolmentScope) throws -> [String] = { _ in [] }
    /// What is worth knowing where it is recorded already, and nothing changes.
    var remarksUnchanged: (EnrolmentScope) throws -> [String] = { _ in [] }

    init(
      commands: [EnrolmentCommand], texts: [TextPurpose: String] = [:],
      textsOfEvent: @escaping (Event) -> [TextPurpose: String] = { _ in [:] },
      fileOfEvent: @escaping (Event) -> String? = { _ in nil }
    ) {
      self.commands = commands
      self.texts = texts
      self.textsOfEvent = textsOfEvent
      self.fileOfEvent = fileOfEvent
    }

    init(
      command: EnrolmentCommand, texts: [TextPurpose: String] = [:],
      textsOfEvent: @escaping (Event) -> [TextPurpose: String] = { _ in [:] }
    ) {
      self.init(commands: [command], texts: texts, textsOfEvent: textsOfEvent)
    }
  }

  /// One enrolment that a command is about, and what it asks for there.
  struct Entry {
    let reference: String
    /// The day it happened there, where that is another than for the others.
    var day: Day?
    let request: (EnrolmentScope) throws -> Request
  }

  let context: CommandContext
  /// The command's words, for the lock and the history: `stage advance`.
  let name: String
  /// The day it happened, as it was typed.
  let day: String?
  let dryRun: Bool
  var evidence: String?
  /// The programme in which the enrolments are looked for; any where none is named.
  var programme: String?
  /// Whether the report lists what is promised and not done yet.
  var showsActions = false
  /// Whether of several enrolments one line tells of all to whom the same was done.
  var tellsGroups = false
  /// Whether of several enrolments a line each is enough: the same is done to all.
  var isBrief = false

  init(
    _ name: String, _ options: WriteOptions, programme: String? = nil, _ context: CommandContext
  ) {
    self.init(
      name, on: options.on, dryRun: options.dryRun, evidence: options.evidence, programme: programme, context)
  }

  init(
    _ name: String, on day: String?, dryRun: Bool, evidence: String? = nil, programme: String? = nil,
    _ context: CommandContext
  ) {
    self.context = context
    self.name = name
    self.day = day
    self.dryRun = dryRun
    self.evidence = evidence
    self.programme = programme
  }

  /// Carries a request out and prints what became of it.
  func perform(on references: String..., request: @escaping (EnrolmentScope) throws -> Request) throws {
    try perform(on: references, request: request)
  }

  /// Carries a request out for several enrolments, in one batch.
  func perform(on references: [String], request: @escaping (EnrolmentScope) throws -> Request) throws {
    try perform(references.map { Entry(reference: $0, request: request) })
  }

  /// Carries out what is asked for each of several enrolments, in one batch.
  func perform(_ entries: [Entry]) throws {
    try perform { _, _ in entries }
  }

  /// Carries out what is asked for each of several enrolments, in one batch.
  ///
  /// - Parameter entries: Says what is asked for, inside the change: it may record what has to be there first. What the
  ///   first entry gives is recorded next.
  /// - Throws: What stands in the way of any of them; then nothing is recorded.
  func perform(_ entries: (Store, Journal) throws -> [Entry]) throws {
    let day = try context.day(day)
    let reports = try context.writing(name, dryRun: dryRun) { store, journal in
      let entries = try entries(store, journal)
      let id = programme.map { ElementID($0) }
      let scopes = try entries.map {
        try EnrolmentScope($0.reference, on: $0.day ?? day, in: store, programme: id, context)
      }
      try refuseRepetition(scopes, entries.map(\.reference))
      let plans = try zip(scopes, entries).map { scope, entry in
        try plan(entry.request(scope), scope)
      }
      // The file is copied when the rules have agreed, and before the first record that points at it.
      let records = plans.contains(where: \.records)
      let kept = records ? try evidence.map { try keeper.keep($0, as: .evidence) } : nil
      if !records { KeptEvidence.tellUnused(evidence, context) }
      return try plans.map { try carryOut($0, evidence: kept, journal) }
    }
    if tellsGroups, reports.count > 1 { return context.say(ChangeReport.groups(of: reports, isDryRun: dryRun)) }
    context.say(
      isBrief && reports.count > 1
        ? ChangeReport.summary(of: reports, isDryRun: dryRun)
        : Array(reports.map { $0.lines(isDryRun: dryRun) }.joined(separator: [""])))
  }

  /// What the rules let a request record about one enrolment.
  private struct Plan {
    let scope: EnrolmentScope
    let request: Request
    let drafts: [Draft]
    /// Whether a rule was to be set aside that does not stand in the way.
    let overridesNeedlessly: Bool
    let places: PlaceRemarks

    /// Whether anything is recorded, be it only that something is taken back.
    var records: Bool { !drafts.isEmpty || !request.withdrawing.isEmpty }
  }

  private func carryOut(_ plan: Plan, evidence: [TextPurpose: String]?, _ journal: Journal) throws -> ChangeReport {
    var recorded: [(Fact, [TextPurpose: String])] = []
    let events = plan.drafts.map(\.event)
    for var draft in plan.drafts {
      var texts = draft.texts
      if draft.event.isShown(in: events) { texts.merge(evidence ?? [:]) { $1 } }
      if let file = plan.request.fileOfEvent(draft.event) {
        texts.merge(try keeper.keep(file, as: .answer)) { $1 }
      }
      draft = Draft(draft.target, on: draft.on, draft.event, texts: texts)
      recorded.append((try journal.append(draft), draft.texts))
    }
    for (place, fact) in plan.request.withdrawing.enumerated() {
      // Where nothing takes its place, the reason goes with its being taken back, and what shows it.
      var texts = plan.drafts.isEmpty ? plan.request.texts : [:]
      if plan.drafts.isEmpty, place == 0 { texts.merge(evidence ?? [:]) { $1 } }
      let withdrawal = try journal.withdraw(fact.sequence, on: context.today, texts: texts)
      // What surrounds the first goes with it.
      if place == 0 { recorded.append((withdrawal, [:])) }
    }
    var report = try ChangeReport(recorded, plan.scope, day: plan.scope.day, showsActions: showsActions, context)
    report.remarks =
      recorded.isEmpty
      ? try plan.request.remarksUnchanged(plan.scope)
      : try plan.request.remarks(plan.scope) + plan.places.lines(recorded.map(\.0.event))
    if plan.overridesNeedlessly { report.remarks.append(context.words.overrideNotNeeded) }
    return report
  }

  /// Two words that mean the same enrolment would count one session twice.
  private func refuseRepetition(_ scopes: [EnrolmentScope], _ references: [String]) throws(UsageProblem) {
    var seen: Set<Int64> = []
    for (scope, reference) in zip(scopes, references) where !seen.insert(scope.row.enrolment).inserted {
      throw .repeatedKey(reference)
    }
  }

  /// What the rules let a request record, each event with its prose.
  private func plan(_ request: Request, _ scope: EnrolmentScope) throws -> Plan {
    let withdrawn = Set(request.withdrawing.map(\.sequence))
    let history = try scope.store.facts(of: scope.subject).filter { !withdrawn.contains($0.sequence) }
      .underPresentNames()
    let view = try scope.cohortView(for: request.commands)
    let places = PlaceRemarks(
      scope, before: EnrolmentState.fold(history, upTo: scope.day).state, view, context)
    var deliberation = try scope.deliberation(after: history, cohort: view, today: context.today)
    var events: [(event: Event, texts: [TextPurpose: String])] = []
    var overridesNeedlessly = false
    for (place, command) in request.commands.enumerated() {
      overridesNeedlessly = overridesNeedlessly || deliberation.overridesNeedlessly(command, on: scope.day)
      do {
        events += try deliberation.decide(command, on: scope.day).map { ($0, request.textsOfCommand[place] ?? [:]) }
      } catch {
        throw scope.refused(error)
      }
    }
    let drafts = events.map { event, own in
      let texts = request.texts.merging(request.textsOfEvent(event)) { $1 }.merging(own) { $1 }
      return Draft(.existing(scope.subject), on: scope.day, event, texts: texts)
    }
    return Plan(
      scope: scope, request: request, drafts: drafts, overridesNeedlessly: overridesNeedlessly, places: places)
  }

  private var keeper: KeptEvidence { KeptEvidence(context, dryRun: dryRun) }
}
