import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge session log WHO… DURATION [NOTE]`.
struct SessionLog: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log a session that was held.",
    discussion: """
      ruge session log Læsehunde 90m "Budget og fonde" --on yesterday --next "Send budgetudkast by friday"
      Several organisations that met together: name them all before the length; the time counts once in totals, and each \
      gets the next actions. Without anything, on a terminal, it asks. Kinds that are open to people who take part in \
      nothing may be logged with nobody: ruge session log 30m "Start af café" --kind rådgivning
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions
  @OptionGroup var details: SessionOptions
  @OptionGroup var notes: NoteOptions

  @Argument(
    help: ArgumentHelp("Who met, how long (90m, 1h30, 1,5t), and a note.", valueName: "who… length [note]"),
    completion: .enrolments)
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      "The kind of session (not needed where one kind is one-to-one or, with --cohort, for many).", valueName: "kind"),
    completion: .sessionKinds)
  var kind: String?

  @Option(
    help: ArgumentHelp("All of a cohort came, but for --absent and --excused.", valueName: "cohort"),
    completion: .cohorts)
  var cohort: String?

  @Option(
    help: ArgumentHelp("Who should have come and did not; may be repeated.", valueName: "who"), completion: .enrolments)
  var absent: [String] = []

  @Option(
    help: ArgumentHelp("Who did not come and had said so; may be repeated.", valueName: "who"), completion: .enrolments)
  var excused: [String] = []

  @Option(help: ArgumentHelp("How many came, where heads are counted; of one organisation.", valueName: "count"))
  var guests: Int?

  @Flag(help: "It was another session than those of that kind on that day.")
  var another = false

  @Flag(help: "Enrol the organisation first: it is new, or new to the programme.")
  var new = false

  @Option(
    help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"), completion: .programmes)
  var programme: String?

  @Flag(help: "Write the note in your editor (VISUAL or EDITOR).")
  var edit = false

  @Option(help: ArgumentHelp("Take the note from a draft that was kept.", valueName: "file"), completion: .file())
  var draft: String?

  init() {}

  func check() throws(UsageProblem) {
    try notes.check()
    if let guests, guests < 0 { throw .outOfRange(option: "--guests", 0, nil) }
    if new, cohort != nil { throw .excludeEachOther(["--new", "--cohort"]) }
  }

  func execute(_ context: CommandContext) async throws {
    let day = try context.day(options.on)
    var (line, details) = (try typedLine(), details)
    var typed: NoteDraft?
    if line == nil, Prompts.arePossible(context.environment, global) {
      let prompts = try Prompts(context, global, instead: [])
      let interview = try SessionInterview(
        prompts, asksForNote: !edit && draft == nil, on: day, programme: programme, context)
      line = interview.line
      typed = interview.draft
      details.next += interview.next.map { [$0] } ?? []
    }
    guard let line else { throw UsageProblem.sessionIncomplete }
    if cohort != nil, !line.who.isEmpty { throw UsageProblem.excludeEachOther(line.who + ["--cohort"]) }
    if new, line.who.count != 1 { throw UsageProblem.sessionIncomplete }
    let note = try note(line, typed: typed, on: day, context)
    try note.recording(dryRun: options.dryRun) {
      // What was asked and written before is not asked for again.
      try Consultation(context, global).carryOut {
        try record(SessionLine(who: line.who, minutes: line.minutes, note: note.text), details, on: day, context)
      }
    }
  }

  /// What was typed after the command; `nil` where that is nothing at all.
  private func typedLine() throws -> SessionLine? {
    words.isEmpty ? nil : try SessionLine(words)
  }

  private func note(
    _ line: SessionLine, typed: NoteDraft?, on day: Day, _ context: CommandContext
  ) throws -> SessionNote {
    if let draft {
      // Which of them counts is not for us to say.
      guard line.note?.isEmpty ?? true else { throw UsageProblem.excludeEachOther(["NOTE", "--draft"]) }
      return try SessionNote(NoteDraft(existing: draft, context), edits: edit, context)
    }
    if edit {
      let about = new || cohort != nil ? nil : line.who.first
      let template = try NoteTemplate(line.note, about: about, kind: kind, on: day, programme, context)
      return try SessionNote(NoteDraft(template.text, context), edits: true, context)
    }
    return SessionNote(line.note, keptIn: typed, context)
  }

  private func record(
    _ line: SessionLine, _ details: SessionOptions, on day: Day, _ context: CommandContext
  ) throws {
    guard line.who.isEmpty, absent.isEmpty, excused.isEmpty, cohort == nil else {
      var change = EnrolmentChange(
        "session log", options, programme: programme, context)
      change.showsActions = true
      change.tellsGroups = cohort != nil
      return try change.perform { store, journal in try entries(line, details, on: day, store, journal, context) }
    }
    let change = ProgrammeChange(
      "session log", options, programme: programme, context)
    try change.having({ holds($0) }).perform { try openMeeting(line, details, $0, context) }
  }

  /// What is recorded of a meeting with people who take part in nothing.
  private func openMeeting(
    _ line: SessionLine, _ details: SessionOptions, _ scope: ProgrammeScope, _ context: CommandContext
  ) throws -> ProgrammeChange.Request {
    let kind = try scope.programme.sessionKind(orOnlyOne: kind)
    guard kind.isOpen else { throw UsageProblem.sessionIncomplete }
    guard details.next.isEmpty else { throw UsageProblem.nobodyForActions }
    try kind.admit(minutes: line.minutes)
    var parts = SessionParts(kind: kind, minutes: line.minutes, note: line.note, readers: notes.readers)
    try parts.take(details, host: nil, on: scope.day, scope.store, context)
    parts.guests = guests
    return .init(
      subject: scope.subject, events: parts.eventsOfOpenMeeting, texts: parts.texts(of:),
      file: { [input = parts.input] in input?.file(of: $0) })
  }

  /// Whether a programme has such meetings with people who take part in nothing.
  private func holds(_ programme: Programme) -> Bool {
    (try? programme.sessionKind(orOnlyOne: kind))?.isOpen ?? false
  }

  /// What is recorded about each who came, and about each who did not.
  private func entries(
    _ line: SessionLine, _ details: SessionOptions, on day: Day, _ store: Store, _ journal: Journal,
    _ context: CommandContext
  ) throws -> [EnrolmentChange.Entry] {
    var who = line.who
    var remarks: [String] = []
    if new {
      let participant = try NewParticipant(line.who[0], programme, context).enrol(on: day, store, journal)
      who = [participant.enrolment]
      remarks = participant.remarks
    }
    // Nobody has a role for somebody new: whoever logs it was there.
    let logger = new ? try context.person(in: store)?.subject.number : nil
    if let cohort {
      let missing = try (absent + excused).map { try References(store).enrolment($0, on: day).enrolment }
      let members = try CohortMembers(cohort, comingTo: kind, programme: programme, on: day, store)
      who = members.references(but: Set(missing))
      let staying = try members.staying(but: Set(missing)).map {
        try References(store).enrolment($0, on: day).displayName
      }
      if !staying.isEmpty { context.note(context.words.notCountedAsComing(staying)) }
    }
    if guests != nil, who.count > 1 { throw UsageProblem.guestsOfSeveral(kind: kind) }
    // The first fact of the first entry is its session: all others were at that meeting.
    let first = SessionID(journal.batch + Int64(journal.count))
    let present = who.enumerated().map { place, who in
      EnrolmentChange.Entry(reference: who) { scope in
        let kind = try kind(of: scope)
        var parts = SessionParts(kind: kind, minutes: line.minutes, note: line.note, readers: notes.readers)
        try parts.take(details, host: SessionParts.usualHost(of: kind, scope) ?? logger, on: day, store, context)
        parts.guests = guests
        parts.joint = place == 0 ? nil : first
        if !another { try keepPlan(&parts, on: day, scope) }
        var request = parts.request
        request.withdrawing = try correction(kind).withdrawn(by: .came, scope)
        let own = request.remarks
        request.remarks = { [remarks, parts] scope in
          let joined = try place == 0 && !another ? remark(onMeetingBeside: parts, of: line.who, scope) : []
          return try remarks + own(scope) + joined
        }
        return request
      }
    }
    func missing(_ who: String, isExcused: Bool) -> EnrolmentChange.Entry {
      .init(reference: who) { scope in
        let kind = try kind(of: scope)
        var request = EnrolmentChange.Request(command: .miss(kind: kind.id, excused: isExcused))
        request.withdrawing = try correction(kind).withdrawn(by: .stayedAway(excused: isExcused), scope)
        return request
      }
    }
    return present + absent.map { missing($0, isExcused: false) } + excused.map { missing($0, isExcused: true) }
  }

  /// That others had such a meeting that day, which this may have been a part of, and how it is joined to it.
  private func remark(
    onMeetingBeside parts: SessionParts, of who: [String], _ scope: EnrolmentScope
  ) throws -> [String] {
    guard let meeting = try Programmes(scope.store).likelyMeeting(of: parts.kind, minutes: parts.minutes, scope) else {
      return []
    }
    let other = try FoundSession(meeting.description, scope.store)
    let told = SessionSurroundings(host: other.held?.host, other.surrounding.map(\.fact))
    guard SessionSurroundings(host: parts.host, began: parts.began).mayBeSameMeeting(as: told) else { return [] }
    return [scope.names.words.meetingApart(meeting.description, who: who)]
  }

  /// Takes what was planned for that day for what was held, unless the clock says that it was another session.
  private func keepPlan(_ parts: inout SessionParts, on day: Day, _ scope: EnrolmentScope) throws {
    let state = try scope.store.state(of: scope.row.enrolment)
    guard let plan = state?.planKept(by: parts.kind.id, on: day, at: parts.began),
      parts.began == nil || plan.time.instant == nil || parts.began == plan.time
    else { return }
    parts.keep(plan.id, plannedFor: plan.time, on: day)
  }

  /// What is taken back of that day: nothing where it is said that it was another session.
  private func correction(_ kind: SessionKind) -> PresenceCorrection {
    another ? .another(kind) : PresenceCorrection(kind)
  }

  /// The kind that is meant: a whole cohort meets as a group.
  private func kind(of scope: EnrolmentScope) throws -> SessionKind {
    try Programmes(scope.store).sessionKind(in: scope.programme) { programme in
      cohort == nil ? try programme.sessionKind(orOnlyOne: kind) : try programme.sessionKind(ofMany: kind)
    }
  }
}
