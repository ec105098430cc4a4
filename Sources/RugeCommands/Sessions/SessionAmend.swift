import ArgumentParser
import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// The command `ruge session amend S-n`.
struct SessionAmend: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "Correct a session, or move a planned one.",
    discussion: """
      What is not said stays as it was, with all that surrounds the session. The corrected one gets a number of its own; \
      the history keeps both. A meeting of several is corrected for all who came, or with --only for this one alone; what \
      was corrected for one alone before stays as it is. Of somebody who did not come, --absent and --excused say how, \
      and --note why.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var notes: NoteOptions

  @Argument(help: ArgumentHelp("The session's id, such as S-37.", valueName: "session"))
  var session: String

  @Option(
    name: [.customLong("length"), .customLong("minutes")],
    help: ArgumentHelp("How long it was: 90m, 1h30; a bare number is minutes.", valueName: "length"))
  var length: String?

  @Option(help: ArgumentHelp("What it was about.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("The day it was, or is to be, held.", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("When it began, or is to begin: 14:00.", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("The kind of session.", valueName: "kind"), completion: .sessionKinds)
  var kind: String?

  @Option(
    help: ArgumentHelp("Who held it; of several, the first is the host.", valueName: "person"), completion: .people)
  var by: [String] = []

  @Flag(help: "They did not come, and had said so.")
  var excused = false

  @Flag(help: "They did not come, and had not said so.")
  var absent = false

  @Flag(help: "Of a meeting of several: correct it for this one alone.")
  var only = false

  @OptionGroup var proof: EvidenceOptions

  @Flag(name: .customLong("dry-run"), help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  init() {}

  func check() throws(UsageProblem) {
    try notes.check()
    if excused, absent { throw .excludeEachOther(["--excused", "--absent"]) }
  }

  func execute(_ context: CommandContext) async throws {
    guard saysAnything else { throw UsageProblem.nothingToDo }
    let found = try context.reading { try FoundSession(session, orAbsence: true, $0).underPresentNames($0) }
    try admit(found, context)
    // Of what belongs to no enrolment nothing is amended.
    let reference = try found.enrolment()
    if found.absence != nil || excused || absent { return try stayedAway(found, context) }
    if let plan = found.plan { return try move(found, plannedFor: plan.time.day, of: reference, context) }
    try correct(found, context)
  }

  private var saysAnything: Bool {
    [length, note, on, at, kind].contains { $0 != nil } || !by.isEmpty || notes.stated != nil || excused || absent
  }

  private func change(on day: Day, _ context: CommandContext) -> EnrolmentChange {
    EnrolmentChange("session amend", on: day.description, dryRun: dryRun, evidence: proof.evidence, context)
  }

  /// Corrects what was planned, or moves it.
  private func move(
    _ found: FoundSession, plannedFor old: Day, of reference: String, _ context: CommandContext
  ) throws {
    let day = try on.map { try context.day($0, looking: .forwards) } ?? old
    if on != nil, day < context.today { throw SessionProblem.planInThePast(day) }
    try change(on: min(context.today, day), context).perform(on: reference) {
      try plan(found, on: day, $0, context)
    }
  }

  /// Corrects what was held, for all who came.
  private func correct(_ found: FoundSession, _ context: CommandContext) throws {
    let day = try on.map { try context.day($0, looking: .backwards) } ?? found.fact.on
    let others = try context.reading { try self.others(beside: found, $0) }
    let parts = try context.reading { store in
      let meeting = try found.values(store)
      return try [Part(found, [], store)]
        + (only ? [] : others).map { other in
          try admit(other, context)
          return try Part(other, other.values(store).own(of: said, beside: meeting), store)
        }
    }
    var change = change(on: day, context)
    change.isBrief = true
    try change.perform { _, journal in
      // The first fact of the first entry is its session: all others were at that meeting.
      let first = SessionID(journal.batch + Int64(journal.count))
      return parts.enumerated().map { place, part in
        EnrolmentChange.Entry(reference: part.found.fact.subject.description) { scope in
          let joint = try place == 0 ? self.joint(of: found, with: others, scope.store) : first
          return try held(part, joint: joint, on: day, scope, context)
        }
      }
    }
    if !others.isEmpty {
      context.note(context.words.meetingCorrected(forOthers: others.count, isForOneAlone: only))
    }
    for line in try context.reading({ store in try parts.compactMap { try kept($0, store, context.words) } }) {
      context.note(line.displaySafeLine)
    }
    if parts.contains(where: { !$0.confirmations.isEmpty }) {
      context.note(context.style.warning(context.words.confirmationLapsed))
    }
  }

  /// Whoever may not read a note cannot carry it over.
  private func admit(_ found: FoundSession, _ context: CommandContext) throws(SessionProblem) {
    guard found.recorded.texts(for: context.environment.login).count == found.recorded.texts.count else {
      throw .holdsPrivateNote(found.id)
    }
  }

  /// What is recorded of the same meeting for the others who came.
  private func others(beside found: FoundSession, _ store: Store) throws -> [FoundSession] {
    try store.roster(of: found.fact, calledNow: Programmes(store).presentNames()).present.map(\.sequence)
      .filter { $0 != found.fact.sequence }
      .map { try FoundSession(SessionID($0).description, store).underPresentNames(store) }
  }

  /// The session that the one which was named is said to be the same meeting as, by the number that stands.
  private func joint(of found: FoundSession, with others: [FoundSession], _ store: Store) throws -> SessionID? {
    guard let joint = SessionSurroundings(found.surrounding.map(\.fact)).joint else { return nil }
    let present = try store.presentSession(joint)
    // Corrected alone, it stays of the meeting of the others, whichever of them is left.
    if only || others.isEmpty { return present ?? others.first?.id ?? joint }
    // Where the others of its meeting are corrected with it, they name it.
    return others.contains { $0.id == present } ? nil : present
  }

  /// A session that is corrected.
  private struct Part {
    let found: FoundSession
    /// What was corrected for this one alone, and stays.
    let own: Set<MeetingValues.Aspect>
    /// How it was confirmed.
    let confirmations: [Fact]

    init(_ found: FoundSession, _ own: Set<MeetingValues.Aspect>, _ store: Store) throws {
      self.found = found
      self.own = own
      confirmations = try store.facts(about: found.id).filter {
        if case .meeting(.confirmed) = $0.event { true } else { false }
      }
    }
  }

  /// What is said otherwise of a meeting that was held.
  private var said: Set<MeetingValues.Aspect> {
    let given: [(MeetingValues.Aspect, Bool)] = [
      (.length, length != nil), (.time, at != nil), (.people, !by.isEmpty), (.note, note != nil),
    ]
    return Set(given.filter(\.1).map(\.0))
  }

  /// What one who came keeps of its own, under the number that the session has now; `nil` where it is nothing.
  private func kept(_ part: Part, _ store: Store, _ words: Words) throws -> String? {
    guard !part.own.isEmpty, let held = part.found.held else { return nil }
    let subject = part.found.fact.subject
    return words.keepsOwn(
      try store.enrolment(subject.number)?.displayName ?? subject.description, part.own, minutes: held.minutes,
      session: (try store.presentSession(part.found.id) ?? part.found.id).description)
  }

  /// Says of somebody's absence how it was, or of a session that they were not there.
  private func stayedAway(_ found: FoundSession, _ context: CommandContext) throws {
    if found.plan != nil { throw SessionProblem.notHeld(found.id) }
    let given = [
      ("--length", length != nil), ("--at", at != nil), ("--by", !by.isEmpty),
      (notes.stated == .author ? "--private" : "--shared", notes.stated != nil),
    ]
    if let option = given.first(where: \.1)?.0 {
      throw found.absence == nil
        ? UsageProblem.excludeEachOther([excused ? "--excused" : "--absent", option]) : SessionProblem.absence(found.id)
    }
    guard let old = found.absence?.kind ?? found.held?.kind else { throw SessionProblem.absence(found.id) }
    let day = try on.map { try context.day($0, looking: .backwards) } ?? found.fact.on
    try change(on: day, context).perform(on: found.enrolment()) { scope in
      let isExcused = excused || (!absent && found.absence?.isExcused ?? false)
      let command = EnrolmentCommand.miss(
        kind: try kind(old, scope), excused: isExcused, plan: found.planCalledOff?.id)
      // What shows that somebody came does not show that they did not.
      var texts = found.absence == nil ? [:] : found.recorded.texts
      if let note { texts[.reason] = note }
      var request = EnrolmentChange.Request(
        command: command, textsOfEvent: { [texts] in $0.type == .missed ? texts : [:] })
      request.withdrawing = try PresenceCorrection.withWhatSurrounds(found.fact, scope.store)
      return request
    }
  }

  private func minutes(_ old: Int) throws -> Int {
    try length.map { try DurationReader(unitWhereNone: .minute).read($0.normalised) } ?? old
  }

  private func people(_ scope: EnrolmentScope) throws -> [Int64] {
    try by.map { try References(scope.store).holder($0).subject.number }
  }

  private func kind(_ old: ElementID, _ scope: EnrolmentScope) throws -> ElementID {
    try kind.map { try scope.programme.sessionKind(named: $0).id } ?? old
  }

  /// The texts of the session with the new note; a note keeps its readers, unless others are stated.
  private func texts(_ found: FoundSession, keepingNote keepsNote: Bool = false) -> [TextPurpose: String] {
    let note = keepsNote ? nil : note
    var texts = found.recorded.texts
    guard note != nil || notes.stated != nil else { return texts }
    let old = texts.first { NoteReaders($0.key) != nil }
    if let old { texts[old.key] = nil }
    let readers = notes.stated ?? old.flatMap { NoteReaders($0.key) } ?? .roles
    texts[readers.purpose] = note ?? old?.value ?? ""
    return texts
  }

  private func plan(
    _ found: FoundSession, on day: Day, _ scope: EnrolmentScope, _ context: CommandContext
  ) throws -> EnrolmentChange.Request {
    guard let plan = found.plan else { throw SessionProblem.takenBack(found.id) }
    let state = try scope.store.state(of: scope.row.enrolment)?.plannedSessions[found.id]
    if let step = state?.step, step != .ahead { throw scope.refused(.sessionSettled(found.id, step)) }
    let time = try at.map { try TimeOfDayReader().read($0.normalised) } ?? LocalTime.timeOfDay(of: plan.time)
    let event = MeetingEvent.planned(
      kind: try kind(plan.kind, scope), minutes: try minutes(plan.minutes),
      host: try people(scope).first ?? plan.host, at: try context.plannedTime(on: day, at: time))
    var request = EnrolmentChange.Request(command: .meet(event), texts: texts(found))
    request.withdrawing = [found.fact]
    return request
  }

  private func held(
    _ part: Part, joint: SessionID?, on day: Day, _ scope: EnrolmentScope, _ context: CommandContext
  ) throws -> EnrolmentChange.Request {
    let found = part.found
    guard let held = found.held else { throw SessionProblem.takenBack(found.id) }
    let people = part.own.contains(.people) ? [] : try people(scope)
    let kind = try kind(held.kind, scope)
    let minutes = part.own.contains(.length) ? held.minutes : try minutes(held.minutes)
    let surrounding = found.surrounding
    var commands: [EnrolmentCommand] = [
      .holdSession(
        kind: kind, minutes: minutes, host: people.first ?? held.host,
        answers: surrounding.compactMap { recorded in
          recorded.fact.event.fieldAnswer.map { FieldAnswer($0.field, $0.answer) }
        })
    ]
    let at = part.own.contains(.time) ? nil : at
    commands += try surroundings(surrounding.map(\.fact), of: kind, heldBy: people, at: at, on: day, context)
    if let joint { commands.append(.meet(.joint(kind: kind, minutes: minutes, with: joint))) }
    let texts = texts(found, keepingNote: part.own.contains(.note))
    let answers = surrounding.reduce(into: [ElementID: [TextPurpose: String]]()) { texts, recorded in
      if let field = recorded.fact.event.fieldAnswer?.field { texts[field] = recorded.texts }
    }
    var request = EnrolmentChange.Request(
      commands: commands,
      textsOfEvent: { event in
        if case .sessionHeld = event { return texts }
        return event.fieldAnswer.flatMap { answers[$0.field] } ?? [:]
      })
    request.withdrawing = [found.fact] + surrounding.map(\.fact) + part.confirmations
    return request
  }

  /// What surrounds the session: as it was, but for what is said otherwise.
  private func surroundings(
    _ facts: [Fact], of kind: ElementID, heldBy people: [Int64], at: String?, on day: Day, _ context: CommandContext
  ) throws -> [EnrolmentCommand] {
    var commands: [EnrolmentCommand] = []
    if let at {
      let time = try context.plannedTime(on: day, at: TimeOfDayReader().read(at.normalised))
      commands.append(.meet(.began(kind: kind, at: time)))
    }
    commands += people.dropFirst().map { .meet(.cohosted(kind: kind, person: $0)) }
    for fact in facts {
      switch fact.event {
      case .attended(_, let count): commands.append(.attend(kind: kind, count: count))
      case .meeting(.began(_, let time)) where at == nil:
        let clock = LocalTime.timeOfDay(of: time)
        commands.append(.meet(.began(kind: kind, at: try context.plannedTime(on: day, at: clock))))
      case .meeting(.cohosted(_, let person)) where people.isEmpty:
        commands.append(.meet(.cohosted(kind: kind, person: person)))
      case .meeting(.effort(_, let effort, let minutes)):
        commands.append(.meet(.effort(kind: kind, effort, minutes: minutes)))
      case .meeting(.kept(let plan)): commands.append(.meet(.kept(plan)))
      default: break
      }
    }
    return commands
  }
}
