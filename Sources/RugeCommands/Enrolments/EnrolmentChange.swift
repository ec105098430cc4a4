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
    let lines = try context.writing(name, dryRun: options.dryRun) { store, journal in
      let scopes = try references.map { try EnrolmentScope($0, on: day, in: store, context) }
      try refuseRepetition(scopes, references)
      let plans = try scopes.map { Plan(scope: $0, drafts: try drafts(for: try request($0), $0)) }
      // The file is copied when the rules have agreed, and before the first record that points at it.
      let kept = plans.allSatisfy(\.drafts.isEmpty) ? nil : try keepEvidence()
      return try plans.map { try carryOut($0, evidence: kept, journal) }
    }
    context.say(Array(lines.joined(separator: [""])))
  }

  /// What the rules let a request record about one enrolment.
  private struct Plan {
    let scope: EnrolmentScope
    let drafts: [Draft]
  }

  private func carryOut(_ plan: Plan, evidence: String?, _ journal: Journal) throws -> [String] {
    var recorded: [(Fact, [TextPurpose: String])] = []
    for var draft in plan.drafts {
      if let evidence {
        draft = Draft(
          draft.target, on: draft.on, draft.event, texts: draft.texts.merging([.evidence: evidence]) { $1 })
      }
      recorded.append((try journal.append(draft), draft.texts))
    }
    return try ChangeReport(recorded, plan.scope, day: plan.scope.day, context).lines(isDryRun: options.dryRun)
  }

  /// Two words that mean the same enrolment would count one session twice.
  private func refuseRepetition(_ scopes: [EnrolmentScope], _ references: [String]) throws(UsageProblem) {
    var seen: Set<Int64> = []
    for (scope, reference) in zip(scopes, references) where !seen.insert(scope.row.enrolment).inserted {
      throw .repeatedKey(reference)
    }
  }

  /// What the rules let a request record, each event with its prose.
  private func drafts(for request: Request, _ scope: EnrolmentScope) throws -> [Draft] {
    // A day before a change of the definition is judged by today's programme, and so under today's ids.
    let history = try scope.store.facts(of: scope.subject).underPresentNames()
    let decision = Decision(programme: scope.programme, history: history, today: context.today)
    let events: [Event]
    do {
      events = try decision.decide(request.command, on: scope.day)
    } catch {
      throw scope.refused(error)
    }
    return events.map { event in
      let texts = request.texts.merging(request.textsOfEvent(event)) { $1 }
      return Draft(.existing(scope.subject), on: scope.day, event, texts: texts)
    }
  }

  /// The name of the evidence in the workspace, where a file is copied; an address stays what it is.
  private func keepEvidence() throws -> String? {
    guard let evidence else { return nil }
    if evidence.hasPrefix("https://") || evidence.hasPrefix("http://") { return evidence }
    let path = context.environment.path(evidence)
    if options.dryRun {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw WorkspaceProblem.cannotRead(evidence, reason: .missing)
      }
      return evidence
    }
    return try context.workspace().evidence.keep(path)
  }
}
