import RugeCore
import RugeStore
import RugeWords

/// Adds an organisation or a person, unless there is one of the same name.
struct SubjectAdding {
  private let kind: Subject.Kind
  private let command: String
  private let options: WriteOptions
  private let context: CommandContext

  init(kind: Subject.Kind, command: String, _ options: WriteOptions, _ context: CommandContext) {
    self.kind = kind
    self.command = command
    self.options = options
    self.context = context
  }

  func add(_ draft: Draft) throws {
    let name = draft.texts[.name] ?? ""
    let lines = try context.writing(command, dryRun: options.dryRun) { store, journal in
      let same = FoldedName(name)
      let others = try store.find(name, kind).filter { $0.name.map { FoldedName($0) } == same }
      let merged = try store.mergedNames(kind).first { FoldedName($0.name) == same }
      if let other = try others.first ?? merged.flatMap({ try store.subject(Subject(kind, $0.number)) }) {
        throw DuplicateProblem(kind: kind, name: name, existing: other.displayName, subject: other.subject)
      }
      let texts =
        try kind == .organisation
        ? RegistrationCheck(store).checked(draft.texts) : AddressCheck(store).checked(draft.texts)
      let kept = try options.keepEvidence(context)
      let fact = try journal.append(Draft(draft.target, on: draft.on, draft.event, texts: texts.merging(kept) { $1 }))
      return [context.words.added(name, fact.subject).displaySafe]
        + (context.isWorded(options.on) ? ["  " + context.style.faint(context.words.dateWithWeekday(draft.on))] : [])
        + (try SimilarNames(store, context).remark(on: name, of: fact.subject))
        .map { context.style.warning($0.displaySafeLine) }
        + (try caution(store))
        + [options.dryRun ? context.words.nothingRecorded : context.style.faint(context.words.howToUndo(fact.batch))]
    }
    context.say(lines)
  }

  /// Where nobody who takes part has a name here, a named body is hardly one of them.
  private func caution(_ store: Store) throws -> [String] {
    let programmes = Set(try store.definitions().map(\.programme.rawValue))
    guard kind == .organisation, programmes.count == 1, let only = programmes.first else { return [] }
    let programme = try Programmes(store).newest(only).programme
    guard programme.participants.naming == .pseudonym else { return [] }
    return [context.words.participantsHaveNoName(in: programme.title[context.words.language])]
  }
}
