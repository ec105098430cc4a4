import RugeCore
import RugeWords

/// Proposals as a terminal shows them.
struct InboxPage {
  private let context: CommandContext
  private var words: Words { context.words }
  private var style: Style { context.style }

  init(_ context: CommandContext) {
    self.context = context
  }

  /// What would be recorded, beside what is, and what stands in the way.
  func lines(_ proposal: Proposal) -> [String] {
    let headline = "\(proposal.ask) · \(proposal.about.organisation) · \(proposal.title)"
    let who =
      "\(proposal.recipient), \(words.answeredOn(proposal.on, late: proposal.late)) (\(words.list(proposal.files)))"
    var lines = [style.heading(headline.displaySafeLine), "  " + style.faint(who.displaySafeLine)]
    if let batch = proposal.takenIn {
      return lines + ["  " + AnswerProblem.takenIn(proposal.ask, batch: batch).explanation(in: words)]
    }
    lines += proposal.lines.flatMap(answer)
    lines += proposal.remarks.map { "  " + style.warning($0.displaySafeLine) }
    return lines
      + proposal.problems.flatMap { problem in
        problem.split(separator: "\n").map { "  " + style.alarm(String($0).displaySafe) }
      }
  }

  private func answer(_ line: Proposal.Line) -> [String] {
    var notes: [String] = []
    if let received = line.received { notes.append(words.amended(received)) }
    switch line.change {
    case .same: notes.append(words.unchanged)
    case .changed: notes.append(words.recordedBefore(line.recorded ?? ""))
    case .new, .problem: break
    }
    let note = notes.isEmpty ? "" : style.faint(" (\(notes.joined(separator: "; ").displaySafeLine))")
    let said = "  \("\(line.question) [\(line.key)]".displaySafeLine)\n    \(line.answer.displaySafe.indented)\(note)"
    return [said] + (line.problem.map { ["    " + style.alarm($0.displaySafeLine)] } ?? [])
  }

  func line(_ unusable: Inbox.Unusable) -> String {
    style.alarm("\(unusable.file): \(unusable.problem)".displaySafe)
  }
}

extension String {
  /// Further lines of a text stand under its first.
  fileprivate var indented: String { replacing("\n", with: "\n    ") }
}
