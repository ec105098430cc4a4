import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// Asks for a session at the keyboard: who and how long, what it was about, what comes next.
struct SessionInterview {
  let line: SessionLine
  /// `nil` where nothing is promised.
  let next: String?
  /// Where the note is kept until it is recorded; `nil` where there is none.
  let draft: NoteDraft?

  /// - Parameters:
  ///   - prompts: What asks.
  ///   - asksForNote: Whether the note is asked for here, and neither written in an editor nor taken from a draft.
  ///   - day: The day of the session.
  ///   - programme: The programme that it belongs to, where that was said.
  ///   - context: Where the person sits.
  /// - Throws: ``Interrupted``, with where the note is kept that was typed already.
  init(
    _ prompts: Prompts, asksForNote: Bool = true, on day: Day, programme: String?, _ context: CommandContext
  ) throws {
    let who = try prompts.ask(context.words.askSessionLine) { answer in
      let spoken = try SpokenSession(answer)
      // Who is unknown is asked for again at once, before more is typed.
      try context.reading { store in
        for name in spoken.who {
          _ = try References(store).enrolment(name, on: day, in: programme.map { ElementID($0) })
        }
      }
      return spoken
    }
    // Whoever typed the note behind the length has been asked what it was about.
    let note = try who.note ?? (asksForNote ? prompts.text(context.words.askNote, usual: "") : "")
    // What was typed here stands in no shell's history.
    let draft = note.isEmpty || !asksForNote ? nil : try NoteDraft(note + "\n", context)
    do {
      next = try prompts.ask(context.words.askNextAction, usual: "") { answer -> String? in
        guard !answer.isEmpty else { return nil }
        _ = try context.reading { try ActionPromise(answer, References($0), today: context.today) }
        return answer
      }
    } catch is Interrupted {
      throw Interrupted(draft: draft?.shown)
    } catch {
      if let draft { context.note(context.words.draftKept(draft.shown).displaySafe) }
      throw error
    }
    self.draft = draft
    line = SessionLine(who: who.who, minutes: who.minutes, note: note.isEmpty ? nil : note)
  }
}
