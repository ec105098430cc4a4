import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session list [REF]`.
struct SessionList: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List sessions and who did not come, the newest first; planned ones, the next first.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var read: ReadOptions

  @Argument(
    help: "An organisation, with all its enrolments, or one enrolment (E-7); without it: all.", completion: .enrolments)
  var reference: String?

  @Flag(help: "Those that are planned and not held yet.")
  var planned = false

  @Flag(help: "Those that lack a confirmation, of the kinds whose programme names somebody who has to confirm them.")
  var unconfirmed = false

  @Option(help: ArgumentHelp("Only this kind.", valueName: "kind"), completion: .sessionKinds)
  var kind: String?

  @Option(
    help: ArgumentHelp("Only those that this person held, alone or with others.", valueName: "person"),
    completion: .people)
  var by: String?

  @Option(help: ArgumentHelp("None before this day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("None after this day.", valueName: "day"))
  var to: String?

  @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
  var limit: Int = 50

  init() {}

  var wantsJSON: Bool { read.json }

  func check() throws(UsageProblem) {
    guard limit > 0 else { throw .outOfRange(option: "--limit", 1, nil) }
    if planned, unconfirmed { throw .excludeEachOther(["--planned", "--unconfirmed"]) }
  }

  func execute(_ context: CommandContext) async throws {
    let (documents, nothing) = try context.reading { store in
      let documents = try planned ? plans(store, context) : held(store, context)
      return (documents, documents.isEmpty ? try whyEmpty(store, context) : "")
    }
    if read.json { return context.say(json: documents) }
    guard !documents.isEmpty else { return context.say(nothing) }
    context.say(SessionTable(documents, context).text)
  }

  /// What is said of an empty list: that there are none at all, or none of what was asked for.
  private func whyEmpty(_ store: Store, _ context: CommandContext) throws -> String {
    // Otherwise it would look as though everything was confirmed.
    if unconfirmed, try !asksForConfirmation(store) { return context.words.nobodyHasToConfirm }
    var all = self
    (all.kind, all.by, all.from, all.to, all.unconfirmed) = (nil, nil, nil, nil, false)
    let areAny = try !(planned ? all.plans(store, context) : all.held(store, context)).isEmpty
    if areAny { return context.words.noSessionFits }
    return planned ? context.words.noPlannedSessions : context.words.noSessionsYet
  }

  /// What was held and, unless only those are asked for that somebody held or did not confirm, who did not come.
  private func held(_ store: Store, _ context: CommandContext) throws -> [SessionDocument] {
    let day = try context.day(asOf: read.asOf)
    let last = try to.map { min(try context.day($0), day) } ?? day
    let enrolments: [Int64?] = try named(store) ?? [nil]
    if unconfirmed, try !asksForConfirmation(store) { return [] }
    let filter = try filter(store, context, looking: .backwards)
    let reading = SessionReading(store, on: day, context)
    var documents: [SessionDocument] = []
    for enrolment in enrolments {
      let rows = try store.sessions(of: enrolment, upTo: last, limit: unconfirmed ? nil : limit, filter)
      var count = 0
      for row in rows where count < limit {
        if unconfirmed, try reading.confirmation(row)?.isAwaited != true { continue }
        documents.append(try reading.document(row))
        count += 1
      }
      // Of what did not take place there is nothing to confirm, and nobody who held it.
      guard by == nil, !unconfirmed else { continue }
      documents += try store.absences(of: enrolment, upTo: last, limit: limit, filter)
        .map { try reading.document($0) }
    }
    // Of those with people who take part in nothing, nobody in particular was there or can confirm them.
    if reference == nil, !unconfirmed {
      documents += try store.events(upTo: last, limit: limit, filter).map { try reading.document($0) }
    }
    return Array(documents.sorted { ($0.on, $0.sequence) > ($1.on, $1.sequence) }.prefix(limit))
  }

  /// The enrolments that are named: all that an organisation ever had, or the one of an id; `nil` where none is named.
  private func named(_ store: Store) throws -> [Int64]? {
    try reference.map { try References(store).enrolments($0).map(\.enrolment) }
  }

  /// Whether any version of any programme says who has to confirm sessions.
  private func asksForConfirmation(_ store: Store) throws -> Bool {
    let programmes = Programmes(store)
    return try store.definitions().contains { try programmes.version($0.version).asksForConfirmation }
  }

  private func plans(_ store: Store, _ context: CommandContext) throws -> [SessionDocument] {
    let day = try context.day(read.asOf)
    let enrolments = try named(store) ?? store.enrolments(having: .plannedSession)
    let reading = SessionReading(store, on: day, context)
    let filter = try filter(store, context, looking: .forwards)
    let last = try to.map { try context.day($0, looking: .forwards) }
    let plans = try enrolments.flatMap { enrolment in
      try reading.plans(of: enrolment) { plan in
        plan.step == .ahead && filter.admits(plan) && last.map { plan.time.day <= $0 } ?? true
      }
    }
    return Array(plans.sorted { ($0.on, $0.at ?? "", $0.sequence) < ($1.on, $1.at ?? "", $1.sequence) }.prefix(limit))
  }

  private func filter(_ store: Store, _ context: CommandContext, looking direction: DayReader.Direction) throws
    -> SessionFilter
  {
    try SessionFilter(
      kinds: kinds(store), hosts: by.map { try store.numbers(of: References(store).holder($0).subject) },
      from: from.map { try context.day($0, looking: direction) })
  }

  /// The ids that the kind goes by, and went by, in the programmes there are; `nil` where none was named.
  private func kinds(_ store: Store) throws -> Set<ElementID>? {
    guard let kind else { return nil }
    let programmes = Programmes(store)
    let ids = try Set(store.definitions().map(\.programme)).sorted().compactMap { programme in
      // It may be named as an earlier version calls it, or be in none but an earlier one.
      let found = try programmes.versions(of: programme).reversed().lazy.compactMap { try? $0.sessionKind(named: kind) }
      return try found.first.map { try programmes.ids(ofSession: $0.id, in: programme) }
    }
    guard ids.isEmpty else { return Set(ids.joined()) }
    // Of none, the one programme there is says what was meant.
    _ = try programmes.newest(nil).programme.sessionKind(named: kind)
    return []
  }
}
