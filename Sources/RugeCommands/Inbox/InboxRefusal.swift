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
    let all =
      unusable.map(\.problem) + proposals.flatMap(\.problems)
      + proposals.flatMap { $0.lines.compactMap { line in line.problem.map { "\(line.question): \($0)" } } }
    // Answers that stand against each other have the same reason.
    reasons = all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    exitStatus = unusable.first?.exit ?? (proposals.isEmpty ? .notFound : .refused)
  }

  func explanation(in words: Words) -> String {
    reasons.isEmpty ? words.notAmongAnswers(ask.description) : reasons.joined(separator: "\n")
  }
}
