import RugeCore
import RugeWords

/// An answer that was asked for by its number and cannot be taken in.
struct InboxRefusal: ExplainedProblem {
  private let reasons: [String]
  private let ask: AskID
  let exitStatus: ExitStatus

  init(_ ask: AskID, _ inbox: Inbox, _ words: Words) {
    self.ask = ask
    let unusable = inbox.unusable.filter { $0.ask == ask }
    let proposals = inbox.proposals.filter { $0.ask == ask }
    reasons =
      unusable.map(\.problem) + proposals.flatMap(\.problems)
      + proposals.flatMap { $0.lines.compactMap { line in line.problem.map { "\(line.question): \($0)" } } }
    exitStatus = unusable.first?.exit ?? (proposals.isEmpty ? .notFound : .refused)
  }

  func explanation(in words: Words) -> String {
    reasons.isEmpty ? words.notAmongAnswers(ask.description) : reasons.joined(separator: "\n")
  }
}
