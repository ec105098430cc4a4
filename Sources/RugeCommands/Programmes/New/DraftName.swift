import RugeCore

/// A name or a question as somebody gives it in an interview; what is plainly the answer to something else is none.
struct DraftName: Hashable, Sendable {
  let text: String

  /// - Throws: ``DraftProblem`` or ``InputProblem`` for what is no name.
  init(_ answer: String) throws {
    let text = try NameReader().read(answer)
    let folded = FoldedName(text).text
    guard !Self.nothing.contains(folded) else { throw DraftProblem.nothingForName(text) }
    guard text.contains(where: \.isLetter) else { throw DraftProblem.noName(text) }
    if (try? YesOrNoReader().read(text)) != nil { throw DraftProblem.yesOrNoForName(text) }
    let isClockTime = text.contains(where: \.isNumber) && (try? DurationReader().read(text)) != nil
    let isLength = (try? LengthReader().length(text)) != nil || RhythmReader().interval(text) != nil
    guard !isClockTime, !isLength else { throw DraftProblem.timeForName(text) }
    self.text = text
  }

  /// What says that there is nothing, by folded spelling.
  static let nothing: Set<String> = ["intet", "ingenting", "ingen", "nothing", "none", "nobody", "no one", "-", "–"]
}
