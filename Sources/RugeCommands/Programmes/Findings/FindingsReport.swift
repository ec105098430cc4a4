import RugeCore
import RugeWords

/// Everything that a check found, and how the check ends.
struct FindingsReport {
  private let texts: [CheckedText]
  private let words: Words

  init(_ texts: [CheckedText], in words: Words) {
    self.texts = texts
    self.words = words
  }

  /// Prints the findings; in ``FindingsFormat/text`` files that cannot be read are told beside them.
  func show(as format: FindingsFormat, _ context: CommandContext) {
    switch format {
    case .text: showText(context)
    case .json: context.say(json: texts.flatMap { $0.records(in: words) })
    case .sarif: context.say(json: SARIFLog(texts, version: RugeVersion.current, in: words))
    case .github:
      context.say(texts.flatMap { GitHubAnnotation.all(of: $0, in: words) }.map(\.line))
      context.say(summary)
    }
  }

  /// What the check ends with; with `strict` warnings and advice count as failure.
  func status(strict: Bool) -> ExitStatus {
    if tally[.error] > 0 { return .badInput }
    if let obstacle = texts.compactMap(\.obstacle).first { return obstacle.exitStatus }
    return strict && !tally.isEmpty ? .failed : .done
  }

  private var tally: FindingTally { FindingTally(texts.flatMap(\.diagnostics)) }

  private var summary: String {
    words.summary(files: texts.count, unreadable: texts.count { $0.obstacle != nil }, tally)
  }

  private func showText(_ context: CommandContext) {
    for text in texts {
      switch text.outcome {
      case .unreadable(let problem): context.note(Failure(problem, words).text)
      case .read(_, let diagnostics) where diagnostics.isEmpty: context.say(words.noFindings(text.name).displaySafe)
      case .read(let source, let diagnostics):
        context.say(DiagnosticPage(diagnostics, of: source, in: words).findings)
      }
    }
    if texts.count > 1 || !tally.isEmpty { context.say(summary) }
  }
}
