import ArgumentParser
import Foundation
import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// The command `ruge session attend`.
struct SessionAttend: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend", abstract: "Record who came to a group session.",
    discussion: """
      ruge session attend S-37 Natteravnene Fritidshuset --absent Lektiehjælpen
      ruge session attend S-37 - < names.txt
      ruge session attend --event undervisning --on 2026-03-04 list.csv
      Names are looked for among those who take part, and the people who have a role for them. In a list, a second column \
      may say whether they came: ja, afbud, nej. Where a name fits nobody alone, nothing is recorded.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(
    help: ArgumentHelp(
      "The session that others came to, too; then names, a list (CSV), or - for a pasted list.",
      valueName: "session names|file|-"))
  var words: [String] = []

  @Option(help: ArgumentHelp("The kind of session, where none was logged yet.", valueName: "kind"))
  var event: String?

  @Option(help: ArgumentHelp("Who should have come and did not; may be repeated.", valueName: "who"))
  var absent: [String] = []

  @Option(help: ArgumentHelp("Who did not come and had said so; may be repeated.", valueName: "who"))
  var excused: [String] = []

  @Option(help: ArgumentHelp("How long it was (default: what the programme says).", valueName: "length"))
  var length: String?

  @Option(help: ArgumentHelp("Who held it (default: who has that role).", valueName: "person"))
  var by: String?

  @Option(help: ArgumentHelp("The programme (not needed where there is only one).", valueName: "id"))
  var programme: String?

  @Option(help: ArgumentHelp("What shows it: a file, which is copied, or an address.", valueName: "path|url"))
  var evidence: String?

  @Flag(help: "Leave out names that fit nobody, instead of recording nothing.")
  var skipUnknown = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    let (base, rest) = try base(context)
    let day = try base?.fact.on ?? context.day(options.on)
    let rows = try rows(rest, context)
    guard !rows.isEmpty else { throw UsageProblem.nothingToDo }
    var left: [String] = []
    let change = EnrolmentChange(
      "session attend", on: day.description, dryRun: options.dryRun, evidence: evidence, programme: programme, context)
    try change.perform { store, journal in
      let meeting = try GroupMeeting(base, of: event, programme: programme, length: length, by: by, on: day, store)
      let sorted = try AttendanceSheet(rows, meeting, skippingUnknown: skipUnknown, on: day, store)
      left = sorted.unknown
      return meeting.entries(sorted, first: SessionID(journal.batch + Int64(journal.count)))
    }
    if !left.isEmpty { context.note(context.style.warning(context.words.skipped(left).displaySafeLine)) }
  }

  /// The session that the first word names, and the other words.
  private func base(_ context: CommandContext) throws -> (FoundSession?, [String]) {
    guard event == nil else { return (nil, words) }
    guard let first = words.first, SessionID(first) != nil else {
      throw UsageProblem.missing(option: "S-n", choices: ["--event"])
    }
    let found = try context.reading { try FoundSession(first, $0) }
    guard found.plan == nil else { throw SessionProblem.notHeld(found.id) }
    guard found.held != nil else {
      throw ReferenceProblem.notFound(.meeting, first, suggestion: nil, known: [])
    }
    return (found, Array(words.dropFirst()))
  }

  private func rows(_ words: [String], _ context: CommandContext) throws -> [AttendanceList.Row] {
    func row(_ name: String, _ presence: AttendanceList.Presence) -> AttendanceList.Row {
      .init(line: 1, name: name.normalised, presence: presence, count: nil)
    }
    var rows = absent.map { row($0, .absent) } + excused.map { row($0, .excused) }
    if words == ["-"] {
      var lines: [String] = []
      while let line = context.environment.readLine() { lines.append(line) }
      guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return rows }
      rows += try AttendanceList(source: BytesSource(Array(lines.joined(separator: "\n").utf8)), file: "-").rows
    } else if words.count == 1, FileManager.default.fileExists(atPath: context.environment.path(words[0])) {
      let source = try FileByteSource(path: context.environment.path(words[0]))
      rows += try AttendanceList(source: source, file: words[0]).rows
    } else {
      rows += words.map { row($0, .present) }
    }
    return rows
  }
}

/// A session of many, to which more are added.
struct GroupMeeting {
  let programme: Programme
  private let kind: SessionKind
  private let minutes: Int
  private let host: Int64?
  /// The session that was logged already, of whomever.
  private let session: SessionID?
  /// Whose it is.
  let owner: Int64?

  init(
    _ base: FoundSession?, of event: String?, programme: String?, length: String?, by: String?, on day: Day,
    _ store: Store
  ) throws {
    let length = try length.map { try DurationReader().read($0.normalised) }
    let named = try by.map { try References(store).person($0).subject.number }
    if let base, let held = base.held {
      guard let programme = try Enrolments(store).programme(of: base.fact), let kind = programme.sessionKind(held.kind)
      else { throw ReferenceProblem.notFound(.session, held.kind.rawValue, suggestion: nil, known: []) }
      (self.programme, self.kind) = (programme, kind)
      (minutes, host) = (length ?? held.minutes, named ?? held.host)
      (session, owner) = (base.id, base.fact.subject.number)
      return
    }
    self.programme = try Programmes(store).newest(programme).programme
    kind = try self.programme.sessionKind(orOnlyOne: event)
    guard let minutes = length ?? kind.length?.minutes else {
      throw UsageProblem.missing(option: "--length", choices: [])
    }
    self.minutes = minutes
    (host, session, owner) = (named, nil, nil)
  }

  /// What is recorded about each who came, and about each who did not.
  func entries(_ sheet: AttendanceSheet, first: SessionID) -> [EnrolmentChange.Entry] {
    let present = sheet.present.enumerated().map { place, attendee in
      EnrolmentChange.Entry(reference: Subject.enrolment(attendee.enrolment).description) { scope in
        var parts = SessionParts(kind: kind, minutes: minutes)
        parts.host = try host ?? SessionParts.usualHost(of: kind, scope)
        parts.guests = attendee.count
        parts.joint = session ?? (place == 0 ? nil : first)
        return parts.request
      }
    }
    return present
      + sheet.missing.map { attendee in
        .init(reference: Subject.enrolment(attendee.enrolment).description) { _ in
          .init(command: .miss(kind: kind.id, excused: attendee.isExcused))
        }
      }
  }
}

/// A list of attendance with everybody on it found.
struct AttendanceSheet {
  private(set) var present: [(enrolment: Int64, count: Int?)] = []
  private(set) var missing: [(enrolment: Int64, isExcused: Bool)] = []
  /// The names that fit nobody alone.
  let unknown: [String]

  /// - Throws: ``SessionProblem/unmatched(_:)`` where a name fits nobody alone, unless such are to be skipped.
  init(
    _ rows: [AttendanceList.Row], _ meeting: GroupMeeting, skippingUnknown: Bool, on day: Day, _ store: Store
  ) throws {
    let finder = try AttendeeFinder(of: meeting.programme.id, on: day, store)
    var unmatched: [SessionProblem.Unmatched] = []
    var counts: [Int64: Int] = [:]
    for row in rows {
      guard let enrolment = Self.reference(row.name) ?? finder.enrolment(row.name) else {
        unmatched.append(.init(line: row.line, name: row.name, nearest: finder.nearest(row.name)))
        continue
      }
      // Whoever has the session already, and several people of one organisation, came once.
      guard enrolment != meeting.owner else { continue }
      switch row.presence {
      case .present:
        if !present.contains(where: { $0.enrolment == enrolment }) { present.append((enrolment, nil)) }
        if let count = row.count { counts[enrolment, default: 0] += count }
      case .excused, .absent:
        guard !missing.contains(where: { $0.enrolment == enrolment }) else { continue }
        missing.append((enrolment, row.presence == .excused))
      }
    }
    unknown = unmatched.map(\.name)
    guard unmatched.isEmpty || skippingUnknown else { throw SessionProblem.unmatched(unmatched) }
    present = present.map { ($0.enrolment, counts[$0.enrolment]) }
    missing.removeAll { absentee in present.contains { $0.enrolment == absentee.enrolment } }
  }

  private static func reference(_ name: String) -> Int64? {
    Subject(name).flatMap { $0.kind == .enrolment ? $0.number : nil }
  }
}
