import RugeCore
import RugeStore
import RugeWords

/// Records something about a programme itself: a meeting with people who take part in nothing, a record about nobody.
struct ProgrammeChange {
  /// What is recorded, and about which version.
  struct Request {
    let subject: Subject
    let events: [Event]
    var texts: (Event) -> [TextPurpose: String] = { _ in [:] }
    var file: (Event) -> String? = { _ in nil }
    /// What else is to be said of what is recorded.
    var remarks: [String] = []
  }

  let context: CommandContext
  /// The command's words, for the lock and the history.
  let name: String
  let options: WriteOptions
  /// The programme that is meant; not needed where there is only one.
  let programme: String?
  /// Which of several programmes can be meant, where none is named.
  private var traits: [(Programme) -> Bool] = []

  init(
    _ name: String, _ options: WriteOptions, programme: String?, _ context: CommandContext
  ) {
    self.context = context
    self.name = name
    self.options = options
    self.programme = programme
  }

  /// The same where, of several programmes, only one that has what the command is about can be meant.
  func having(_ trait: @escaping (Programme) -> Bool) -> ProgrammeChange {
    var change = self
    change.traits.append(trait)
    return change
  }

  /// Carries a request out and prints what became of it.
  func perform(_ decide: (ProgrammeScope) throws -> Request) throws {
    let day = try context.day(options.on)
    let lines = try context.writing(name, dryRun: options.dryRun) { store, journal in
      let scope = try ProgrammeScope(programme, on: day, in: store, having: traits, context)
      guard day <= context.today else { throw scope.refused(.inTheFuture(day, today: context.today)) }
      let request: Request
      do {
        request = try decide(scope)
      } catch let refusal as Refusal {
        throw scope.refused(refusal)
      }
      return try carryOut(request, scope, journal)
    }
    context.say(lines)
  }

  private func carryOut(_ request: Request, _ scope: ProgrammeScope, _ journal: Journal) throws -> [String] {
    let words = context.words
    let headline = scope.programme.title[words.language]
    guard !request.events.isEmpty else {
      KeptEvidence.tellUnused(options.evidence, context)
      return [words.nothingChanged(headline)]
    }
    let names = StoreNames(scope.store, context)
    let keeper = KeptEvidence(context, dryRun: options.dryRun)
    let kept = try options.keepEvidence(context)
    var lines = [context.style.heading(headline.displaySafe)]
    for event in request.events {
      var texts = request.texts(event)
      texts.merge(kept) { $1 }
      if let file = request.file(event) { texts.merge(try keeper.keep(file, as: .answer)) { $1 } }
      let draft = Draft(.existing(request.subject), on: scope.day, event, texts: texts)
      let fact = try journal.append(draft)
      lines.append("  \(scope.names.change(fact, texts: draft.texts, names: names))".displaySafe)
    }
    lines += request.remarks.map { "  " + $0.displaySafe }
    lines.append("  " + context.style.faint(words.dateWithWeekday(scope.day)))
    lines.append(
      options.dryRun ? words.nothingRecorded : context.style.faint(words.howToUndo(journal.batch)))
    return lines
  }
}

extension ProgrammeScope {
  /// A refusal said with this programme's names.
  func refused(_ refusal: Refusal) -> RefusedCommand {
    RefusedCommand(
      refusal, organisation: programme.title[names.words.language], programme: programme, names: StoreNames(store))
  }
}
