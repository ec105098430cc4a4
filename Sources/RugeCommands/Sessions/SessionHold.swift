import ArgumentParser
import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// The command `ruge session hold S-n [DURATION] [NOTE]`.
struct SessionHold: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Log that a planned session was held.",
    discussion: "The day, the length and the host are those of the plan, unless something else is said.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var options: WriteOptions
  @OptionGroup var details: SessionOptions
  @OptionGroup var notes: NoteOptions

  @Argument(help: ArgumentHelp("The planned session's id, such as S-38.", valueName: "session"))
  var session: String

  @Argument(help: ArgumentHelp("How long, and a note; either may be left out.", valueName: "length note"))
  var words: [String] = []

  @Option(help: ArgumentHelp("How many came, where heads are counted.", valueName: "count"))
  var guests: Int?

  @Flag(help: "It was another session than the one of that kind and day that others came to, or they stayed away from.")
  var another = false

  init() {}

  func check() throws(UsageProblem) {
    try notes.check()
    if words.count > (DurationReader().ending(words.prefix(2)) == nil ? 2 : 3) { throw .noteNotQuoted }
    if let guests, guests < 0 { throw .outOfRange(option: "--guests", 0, nil) }
  }

  func execute(_ context: CommandContext) async throws {
    let (length, note) = try spoken()
    let found = try context.reading { try FoundSession(session, $0).underPresentNames($0) }
    guard let plan = found.plan else { throw SessionProblem.heldAlready(found.id) }
    let day = try options.on.map { try context.day($0) } ?? plan.time.day
    var change = EnrolmentChange(
      "session hold", on: day.description, dryRun: options.dryRun, evidence: options.evidence, context)
    change.showsActions = true
    try change.perform(on: found.enrolment()) { scope in
      guard let kind = scope.programme.sessionKind(plan.kind) else {
        throw ReferenceProblem.notFound(.session, plan.kind.rawValue, suggestion: nil, known: [])
      }
      var parts = SessionParts(kind: kind, minutes: length ?? plan.minutes, note: note, readers: notes.readers)
      try parts.take(
        details, host: plan.host ?? SessionParts.usualHost(of: kind, scope), on: day, scope.store, context)
      parts.guests = guests
      parts.keep(found.id, plannedFor: plan.time, on: day)
      if !another {
        // Since others held it, it most likely was the same.
        parts.joint = try Programmes(scope.store).likelyMeeting(of: kind, minutes: parts.minutes, scope)
      }
      var request = parts.request
      // Whoever stayed away from a meeting did not hold it, unless there was another.
      let correction = another ? .another(kind) : PresenceCorrection(kind)
      request.withdrawing = try correction.withdrawn(by: .came, scope)
      if another { request.withdrawing += try PresenceCorrection.callingOff(found.id, scope.store) }
      return request
    }
  }

  /// The length and the note among the words: one alone is a length where it reads as one.
  private func spoken() throws -> (minutes: Int?, note: String?) {
    let words = words.map(\.normalised)
    let reader = DurationReader()
    if let length = reader.ending(words.prefix(2)) { return (length.minutes, words.count > 2 ? words[2] : nil) }
    switch words.count {
    case 0: return (nil, nil)
    case 1:
      let minutes = try? reader.read(words[0])
      return (minutes, minutes == nil ? words[0] : nil)
    default: return (try reader.read(words[0]), words[1])
    }
  }
}
