package import RugeCore

/// A file that was to be checked: what was found in it, or why it could not be read.
package struct CheckedText: Sendable {
  package enum Outcome: Sendable {
    case read(SourceText, [Diagnostic<DefinitionProblem>])
    case unreadable(any ExplainedProblem)
  }

  /// The file as the user named it.
  package let name: String
  package let outcome: Outcome

  package init(_ source: SourceText, _ diagnostics: [Diagnostic<DefinitionProblem>]) {
    name = source.name
    outcome = .read(source, diagnostics)
  }

  package init(name: String, unreadable problem: any ExplainedProblem) {
    self.name = name
    outcome = .unreadable(problem)
  }

  package var diagnostics: [Diagnostic<DefinitionProblem>] {
    if case .read(_, let diagnostics) = outcome { diagnostics } else { [] }
  }

  /// Why it could not be read, or `nil` where it was.
  package var obstacle: (any ExplainedProblem)? {
    if case .unreadable(let problem) = outcome { problem } else { nil }
  }
}
