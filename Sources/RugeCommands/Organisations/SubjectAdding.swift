import RugeCore
import RugeStore
import RugeWords

/// Adds an organisation or a person, unless there is one of the same name.
struct SubjectAdding {
  private let kind: Subject.Kind
  private let command: String
  private let dryRun: Bool
  private let context: CommandContext

  init(kind: Subject.Kind, command: String, dryRun: Bool, _ context: CommandContext) {
    self.kind = kind
    self.command = command
    self.dryRun = dryRun
    self.context = context
  }

  func add(_ draft: Draft) throws {
    let name = draft.texts[.name] ?? ""
    let lines = try context.writing(command, dryRun: dryRun) { store, journal in
      let same = FoldedName(name)
      let others = try store.find(name, kind).filter { $0.name.map { FoldedName($0) } == same }
      let merged = try store.mergedNames(kind).first { FoldedName($0.name) == same }
      if let other = try others.first ?? merged.flatMap({ try store.subject(Subject(kind, $0.number)) }) {
        throw DuplicateProblem(kind: kind, name: name, existing: other.displayName, subject: other.subject)
      }
      try RegistrationCheck(store).check(draft.texts)
      let fact = try journal.append(draft)
      return [context.words.added(name, fact.subject).displaySafe]
        + [dryRun ? context.words.nothingRecorded : context.style.faint(context.words.howToUndo(fact.batch))]
    }
    context.say(lines)
  }
}
