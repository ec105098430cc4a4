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
      A session that was planned is held by that, as with “ruge session hold”, for each who came.
      Names are looked for among those who take part, and the people who have a role for them. In a list, a second column \
      or a word beside the name may say whether they came: ja, afbud, nej. Where a name fits nobody alone, or it is not \
      plain whether somebody came, nothing is recorded. Where one of that kind is recorded on that day, it is that one, \
      unless --another says otherwise; where there are two, it is asked which is meant. Whoever was recorded otherwise at \
      that meeting is corrected; the history keeps both. Of somebody who has one of that kind of their own that day it is \
      asked whether it was this meeting.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions

  @Argument(
    help: ArgumentHelp(
      "The session that others came to, too, or that was planned; then names, a list (CSV), or - for a pasted list.",
      valueName: "session names|file|-"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp("The kind of session, in place of its id.", valueName: "kind"), completion: .sessionKinds)
  var event: String?

  @Option(
    help: ArgumentHelp("Who should have come and did not; may be repeated.", valueName: "who"), completion: .enrolments)
  var absent: [String] = []

  @Option(
    help: ArgumentHelp("Who did not come and had said so; may be repeated.", valueName: "who"), completion: .enrolments)
  var excused: [String] = []

  @Option(
    help: ArgumentHelp(
      "How long it was (default: what the programme says, or else the plan for that day).", valueName: "length"))
  var length: String?

  @Option(help: ArgumentHelp("Who held it (default: who has that role).", valueName: "person"), completion: .people)
  var by: String?

  @Option(
    help: ArgumentHelp("The programme (not needed where only one has the kind of session).", valueName: "id"),
    completion: .programmes)
  var programme: String?

  @Flag(
    help: """
      It was another session than those of that kind on that day; with S-n: than those that they had of their own.
      """)
  var another = false

  @Flag(help: "Leave out names that fit nobody, instead of recording nothing.")
  var skipUnknown = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    let (base, rest) = try base(context)
    let day = try day(of: base, context)
    let rows = try rows(rest, context)
    guard !rows.isEmpty else { throw UsageProblem.nothingToDo }
    var left: [String] = []
    let change = EnrolmentChange(
      "session attend", on: day.description, dryRun: options.dryRun, evidence: options.evidence, programme: programme,
      context)
    try change.perform { store, journal in
      let said = try GroupMeeting.Said(length: length, by: by, author: context.environment.login, store)
      let meeting =
        try base.map { try GroupMeeting($0, said, store) }
        ?? .held(event, programme: programme, isAnother: another, on: day, said, store)
      let sorted = try AttendanceSheet(
        rows, of: meeting.programme.id, skippingUnknown: skipUnknown, on: day, store)
      left = sorted.unknown
      // Of a meeting that was named, nothing is another but what those who came had of their own.
      if another, event == nil, try !meeting.isFurther(for: sorted, on: day, store) {
        throw UsageProblem.missing(option: "--event", choices: [])
      }
      return try meeting.entries(
        sorted, first: SessionID(journal.batch + Int64(journal.count)), besidesTheirOwn: another)
    }
    if !left.isEmpty { context.note(context.style.warning(context.words.skipped(left).displaySafeLine)) }
  }

  /// The day of the session; a planned one may have been held on another than was planned.
  private func day(of base: FoundSession?, _ context: CommandContext) throws -> Day {
    guard let base else { return try context.day(options.on) }
    guard let plan = base.plan else { return base.fact.on }
    return try options.on.map { try context.day($0) } ?? plan.time.day
  }

  /// The session that the first word names, and the other words.
  private func base(_ context: CommandContext) throws -> (FoundSession?, [String]) {
    guard event == nil else { return (nil, words) }
    guard let first = words.first, SessionID(first) != nil else {
      throw UsageProblem.missing(option: "S-n", choices: ["--event"])
    }
    let found = try context.reading { try FoundSession(first, $0).underPresentNames($0) }
    guard found.held != nil || found.plan != nil else {
      throw ReferenceProblem.notFound(.meeting, first, suggestion: nil, known: [])
    }
    return (found, Array(words.dropFirst()))
  }

  private func rows(_ words: [String], _ context: CommandContext) throws -> [AttendanceList.Row] {
    func row(_ name: String, _ presence: AttendanceList.Presence) -> AttendanceList.Row {
      .init(line: 1, name: name.normalised, presence: presence, count: nil)
    }
    var rows =
      absent.map { row($0, .said(.absent(excused: false))) } + excused.map { row($0, .said(.absent(excused: true))) }
    if words == ["-"] {
      var lines: [String] = []
      while let line = try context.environment.readLine() { lines.append(line) }
      guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return rows }
      rows += try AttendanceList(source: BytesSource(Array(lines.joined(separator: "\n").utf8)), file: "-").rows
    } else if words.count == 1, FileManager.default.fileExists(atPath: context.environment.path(words[0])) {
      let source = try FileByteSource(path: context.environment.path(words[0]))
      rows += try AttendanceList(source: source, file: words[0]).rows
    } else {
      rows += words.map { row($0, .notAsked) }
    }
    return rows
  }
}
