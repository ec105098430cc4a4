import Foundation
import RugeCore
import RugeStore
import RugeWords

/// Records something about one enrolment: resolves it, lets the rules decide, writes, and says what changed.
struct EnrolmentChange {
  /// What a command asks for, and the prose that goes with its events.
  struct Request {
    let command: EnrolmentCommand
    var texts: [TextPurpose: String] = [:]
    /// Prose for some of the events only: the words of one answer.
    var textsOfEvent: (Event) -> [TextPurpose: String] = { _ in [:] }
  }

  let context: CommandContext
  /// The command's words, for the lock and the history: `stage advance`.
  let name: String
  let options: WriteOptions
  var evidence: String?

  init(_ name: String, _ options: WriteOptions, evidence: String? = nil, _ context: CommandContext) {
    self.context = context
    self.name = name
    self.options = options
    self.evidence = evidence
  }

  /// Carries a request out and prints what became of it.
  func perform(on references: String..., request: (EnrolmentScope) throws -> Request) throws {
    try perform(on: references, request: request)
  }

  /// Carries a request out for several enrolments, in one batch.
  func perform(on references: [String], request: (EnrolmentScope) throws -> Request) throws {
    let day = try context.day(options.on)
    let kept = try keepEvidence()
    let lines = try context.writing(name, dryRun: options.dryRun) { store, journal in
      try references.map { reference in
        let scope = try EnrolmentScope(reference, in: store, context)
        let facts = try append(try request(scope), on: day, scope, journal, evidence: kept)
        return try ChangeReport(facts, scope, day: day, context).lines(isDryRun: options.dryRun)
      }
    }
    context.say(Array(lines.joined(separator: [""])))
  }

  private func append(
    _ request: Request, on day: Day, _ scope: EnrolmentScope, _ journal: Journal, evidence: String?
  ) throws -> [(Fact, [TextPurpose: String])] {
    let history = try scope.store.facts(of: scope.subject)
    let decision = Decision(programme: scope.programme, history: history, today: context.today)
    let events: [Event]
    do {
      events = try decision.decide(request.command, on: day)
    } catch {
      throw scope.refused(error)
    }
    return try events.map { event in
      var texts = request.texts.merging(request.textsOfEvent(event)) { $1 }
      if let evidence { texts[.evidence] = evidence }
      let draft = Draft(.existing(scope.subject), on: day, event, texts: texts)
      return (try journal.append(draft), draft.texts)
    }
  }

  /// A file is copied into the workspace before anything is written, so that no record points at nothing.
  private func keepEvidence() throws -> String? {
    guard let evidence else { return nil }
    if evidence.hasPrefix("https://") || evidence.hasPrefix("http://") { return evidence }
    let path = context.environment.path(evidence)
    if options.dryRun {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw WorkspaceProblem.cannotRead(evidence, reason: context.words.noSuchFile)
      }
      return evidence
    }
    return try context.workspace().evidence.keep(path)
  }
}
