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

  init(_ prompts: Prompts, on day: Day, programme: String?, _ context: CommandContext) throws {
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
    let note = try prompts.text(context.words.askNote, usual: "")
    // What was typed here stands in no shell's history.
    let draft = note.isEmpty ? nil : try NoteDraft(note + "\n", context)
    do {
      next = try prompts.ask(context.words.askNextAction, usual: "") { answer -> String? in
        guard !answer.isEmpty else { return nil }
        _ = try context.reading { try ActionPromise(answer, References($0), today: context.today) }
        return answer
      }
    } catch {
      if let draft { context.note(context.words.draftKept(draft.shown).displaySafe) }
      throw error
    }
    self.draft = draft
    line = SessionLine(who: who.who, minutes: who.minutes, note: note.isEmpty ? nil : note)
  }
}

/// Who met and how long in one answer: names with commas between them, then a length.
struct SpokenSession {
  let who: [String]
  let minutes: Int

  /// A length has at most so many words: `halvanden time`, `1 time og 30 minutter`.
  private static let longest = 5

  init(_ text: String) throws {
    let words = text.normalised.split { $0.isWhitespace }.map(String.init)
    let reader = DurationReader()
    let lengths = (1...Self.longest).reversed().filter { $0 < words.count }
    for length in lengths {
      guard let minutes = try? reader.read(words.suffix(length).joined(separator: " ")) else { continue }
      let names = words.dropLast(length).joined(separator: " ")
      self.who = names.split(separator: ",").map { String($0).withoutOuterSpaces }.filter { !$0.isEmpty }
      self.minutes = minutes
      guard !who.isEmpty else { break }
      return
    }
    guard words.count > 1, let last = words.last else { throw UsageProblem.sessionIncomplete }
    // Where no word is a length, the complaint about the last one is the one to show.
    _ = try reader.read(last)
    throw UsageProblem.sessionIncomplete
  }
}
