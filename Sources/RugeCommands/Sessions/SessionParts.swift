import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// A session that was held, with all that surrounds it, ready to be recorded for each who came.
struct SessionParts {
  let kind: SessionKind
  let minutes: Int
  var note: String?
  var readers = NoteReaders.roles
  var host: Int64?
  var cohosts: [Int64] = []
  var began: PlannedTime?
  var efforts: [MeetingEvent.Effort: Int] = [:]
  var next: [ActionPromise] = []
  var input: FieldInput?
  /// How many came, where heads are counted.
  var guests: Int?
  /// The plan that it keeps.
  var keeps: SessionID?
  /// The session of another enrolment that was the same meeting.
  var joint: SessionID?

  /// Takes what was planned for what was held; on its day, it began when it was to begin.
  mutating func keep(_ plan: SessionID, plannedFor time: PlannedTime, on day: Day) {
    keeps = plan
    if began == nil, day == time.day, time.instant != nil { began = time }
  }

  /// What is recorded: first that the session was held.
  var request: EnrolmentChange.Request {
    var commands: [EnrolmentCommand] = [
      .holdSession(kind: kind.id, minutes: minutes, host: host, answers: input?.answers ?? [])
    ]
    if let keeps { commands.append(.meet(.kept(keeps))) }
    if let guests { commands.append(.attend(kind: kind.id, count: guests)) }
    commands += surrounding.map { .meet($0) }
    var texts: [Int: [TextPurpose: String]] = [:]
    for promise in next {
      texts[commands.count] = [.note: promise.text]
      commands.append(.act(.added(owner: promise.owner, due: promise.due)))
    }
    var request = EnrolmentChange.Request(
      commands: commands, textsOfEvent: { [self] in self.texts(of: $0) },
      fileOfEvent: { [input] in input?.file(of: $0) })
    request.textsOfCommand = texts
    request.remarks = { [self] in try remarks($0) }
    return request
  }

  /// What is worth a second look once it is recorded.
  private func remarks(_ scope: EnrolmentScope) throws -> [String] {
    let words = scope.names.words
    // The last is this one.
    let alike = try scope.store.sessions(of: scope.row.enrolment, kind: kind.id, on: scope.day, minutes: minutes)
      .filter { $0.host == host }
    let twins = alike.dropLast()
    var lines: [String] = []
    if host == nil, let own = alike.last {
      lines += try Self.remark(onHostOf: kind, SessionID(own.sequence), scope)
    }
    if let twin = twins.last { lines.append(words.sessionTwice(SessionID(twin.sequence).description)) }
    if readers == .author, !next.isEmpty { lines.append(words.actionsAreNotPrivate) }
    return lines
  }

  /// What is recorded of a meeting with people who take part in nothing: first that it was held.
  var eventsOfOpenMeeting: [Event] {
    let answers = input?.answers ?? []
    return [.eventHeld(kind: kind.id, minutes: minutes, guests: guests, host: host)]
      + answers.map { .sessionAnswered(kind: kind.id, field: $0.field, $0.answer) } + surrounding.map { .meeting($0) }
  }

  /// When it began, with whom it was one meeting, who else held it, and the time beside it.
  private var surrounding: [MeetingEvent] {
    SessionSurroundings(cohosts: cohosts, began: began, efforts: efforts, joint: joint)
      .events(of: kind.id, minutes: minutes)
  }

  /// The prose of what is recorded.
  func texts(of event: Event) -> [TextPurpose: String] {
    switch event {
    case .sessionHeld, .eventHeld: [readers.purpose: note ?? ""]
    default: input?.texts(of: event) ?? [:]
    }
  }
}

extension SessionParts {
  /// Takes in what the options say.
  mutating func take(
    _ options: SessionOptions, host: @autoclosure () throws -> Int64?, on day: Day, _ store: Store,
    _ context: CommandContext
  ) throws {
    let references = References(store)
    let people = try options.by.map { try references.holder($0).subject.number }
    self.host = try people.first ?? host()
    cohosts = people.dropFirst().reduce(into: []) { if $1 != people[0], !$0.contains($1) { $0.append($1) } }
    began = try options.at.map { try context.plannedTime(on: day, at: TimeOfDayReader().read($0.normalised)) }
    let reader = DurationReader()
    efforts[.preparation] = try options.prep.map { try reader.read($0.normalised) }
    efforts[.travel] = try options.travel.map { try reader.read($0.normalised) }
    let usual = try options.next.isEmpty ? nil : self.host ?? context.person(in: store)?.subject.number
    // What was said in a session was said on its day.
    next = try options.next.map { try ActionPromise($0, references, usual: usual, today: day) }
    input = try FieldInput(
      KeyValue.split(options.set), of: kind.fields, ValueReader(today: context.today, references: references))
  }

  /// The only one who had the role that holds such sessions on that day.
  static func usualHost(of kind: SessionKind, _ scope: EnrolmentScope) throws -> Int64? {
    let hosts = try possibleHosts(of: kind, scope)
    return hosts.count == 1 ? hosts[0] : nil
  }

  /// Those who had the role that holds such sessions on that day.
  private static func possibleHosts(of kind: SessionKind, _ scope: EnrolmentScope) throws -> [Int64] {
    try kind.host.flatMap { role in
      try scope.recorded(on: scope.day)?.roles[role]
    } ?? []
  }

  /// That a session has no host since several could be it; nothing where nobody could.
  static func remark(onHostOf kind: SessionKind, _ session: SessionID, _ scope: EnrolmentScope) throws -> [String] {
    let hosts = try possibleHosts(of: kind, scope)
    guard hosts.count > 1 else { return [] }
    let names = StoreNames(scope.store)
    let people = hosts.map { names.name(of: .person($0)) ?? Subject.person($0).description }
    return [scope.names.words.hostUnsaid(people, session: session.description)]
  }
}
