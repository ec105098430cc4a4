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
    var lines = context.paragraphs(headline.displaySafeLine, style.heading)
    lines += context.paragraphs(who.displaySafeLine, indent: 2, style.faint)
    if let batch = proposal.takenIn {
      return lines
        + context.paragraphs(AnswerProblem.takenIn(proposal.ask, batch: batch).explanation(in: words), indent: 2)
    }
    lines += proposal.lines.flatMap(answer)
    lines += proposal.remarks.flatMap { context.paragraphs($0.displaySafeLine, indent: 2, style.warning) }
    return lines + proposal.problems.flatMap { context.paragraphs($0, indent: 2, style.alarm) }
  }

  private func answer(_ line: Proposal.Line) -> [String] {
    var notes: [String] = []
    if let received = line.received { notes.append(words.amended(received)) }
    switch line.change {
    case .same: notes.append(words.unchanged)
    case .changed: notes.append(words.recordedBefore(line.recorded ?? ""))
    case .new, .problem: break
    }
    let question = context.paragraphs("\(line.question) [\(line.key)]".displaySafeLine, indent: 2)
    let said = noted(context.paragraphs(line.answer, indent: 4), notes)
    let problem = line.problem.map { context.paragraphs($0.displaySafeLine, indent: 4, style.alarm) } ?? []
    return question + said + problem
  }

  /// An answer with its notes behind it, or under it where they do not fit.
  private func noted(_ answer: [String], _ notes: [String]) -> [String] {
    guard !notes.isEmpty, let last = answer.last else { return answer }
    let note = "(\(notes.joined(separator: "; ").displaySafeLine))"
    let isFitting = context.width.map { last.displayWidth + 1 + note.displayWidth <= $0 } ?? true
    guard isFitting else { return answer + context.paragraphs(note, indent: 4, style.faint) }
    return answer.dropLast() + [last + style.faint(" " + note)]
  }

  /// Why a file or an answer cannot be used.
  func lines(_ unusable: Inbox.Unusable) -> [String] {
    context.paragraphs("\(unusable.file): \(unusable.problem)", style.alarm)
  }

  /// Which questions of files with other answers were left empty.
  func unanswered(_ inbox: Inbox) -> [String] {
    Dictionary(grouping: inbox.waiting, by: \.file).sorted { $0.key < $1.key }.flatMap { file, left in
      context.paragraphs(words.leftUnanswered(file, left.map(\.ask)).displaySafeLine, style.faint)
    }
  }
}
