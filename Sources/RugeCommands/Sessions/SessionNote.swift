import RugeCore
import RugeStore
import RugeWords

/// The note of a session that is being logged: typed in the line, written in an editor, or taken from a kept draft.
struct SessionNote {
  let text: String?
  private let draft: NoteDraft?
  private let context: CommandContext

  /// A note that was typed, and where it is kept until it is recorded.
  init(_ text: String?, keptIn draft: NoteDraft? = nil, _ context: CommandContext) {
    self.text = text
    self.draft = draft
    self.context = context
  }

  /// A note from a draft, written with an editor where that is asked for.
  ///
  /// - Parameters:
  ///   - draft: Where it is kept until it is recorded.
  ///   - edits: Whether the editor opens.
  ///   - context: Where the person sits.
  /// - Throws: Where the editor fails, or nothing is written; what was written stays in the draft, and that is said.
  init(_ draft: NoteDraft, edits: Bool, _ context: CommandContext) throws {
    do {
      if edits { try draft.edit(context) }
      text = try draft.note()
    } catch {
      context.note(context.words.draftKept(draft.shown).displaySafe)
      throw error
    }
    guard text?.isEmpty == false else {
      draft.remove()
      throw SessionProblem.noteEmpty
    }
    self.draft = draft
    self.context = context
  }

  /// Records with the note; the draft goes when that is done, and stays where it fails.
  func recording(dryRun: Bool, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      if let draft { context.note(context.words.draftKept(draft.shown).displaySafe) }
      throw error
    }
    guard let draft else { return }
    dryRun ? context.note(context.words.draftKept(draft.shown).displaySafe) : draft.remove()
  }
}
