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
      if let other = others.first {
        throw DuplicateProblem(kind: kind, name: name, existing: other.displayName, subject: other.subject)
      }
      let fact = try journal.append(draft)
      return [context.words.added(name, fact.subject).displaySafe]
        + [dryRun ? context.words.nothingRecorded : context.style.faint(context.words.howToUndo(fact.batch))]
    }
    context.say(lines)
  }
}
