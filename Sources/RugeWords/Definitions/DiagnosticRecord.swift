package import RugeCore

/// A finding as JSON.
///
/// The names of its fields never change once released.
package struct DiagnosticRecord: Codable, Hashable, Sendable {
  package struct Place: Codable, Hashable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int
    package let byteColumn: Int
  }

  /// `error`, `warning` or `advice`.
  package let severity: String
  /// The kind of problem: `unknown-key`.
  package let id: String
  /// The sentence, in the reader's language.
  package let message: String
  package let file: String
  /// From 1.
  package let line: Int
  /// From 1, in characters as people see them.
  package let column: Int
  /// From 1, in UTF-8 bytes.
  package let byteColumn: Int
  /// What was probably meant.
  package let suggestion: String?
  /// Another place that has to do with it.
  package let related: Place?

  package init(_ diagnostic: Diagnostic<DefinitionProblem>, in words: Words) {
    severity = diagnostic.severity.rawValue
    id = diagnostic.finding.id
    message = diagnostic.finding.explanation(in: words)
    file = diagnostic.place.file
    line = diagnostic.place.line
    column = diagnostic.place.column
    byteColumn = diagnostic.place.byteColumn
    suggestion = diagnostic.suggestion
    related = diagnostic.related.map {
      Place(file: $0.file, line: $0.line, column: $0.column, byteColumn: $0.byteColumn)
    }
  }

  /// A file that could not be read; what concerns a file as a whole stands at its beginning.
  package init(unreadable problem: any ExplainedProblem, file: String, in words: Words) {
    severity = Diagnostic<DefinitionProblem>.Severity.error.rawValue
    id = "unreadable-file"
    message = problem.explanation(in: words)
    self.file = file
    line = 1
    column = 1
    byteColumn = 1
    suggestion = nil
    related = nil
  }
}

extension CheckedText {
  /// The findings as JSON; a file that could not be read is one too.
  package func records(in words: Words) -> [DiagnosticRecord] {
    switch outcome {
    case .read(_, let diagnostics): diagnostics.map { DiagnosticRecord($0, in: words) }
    case .unreadable(let problem): [DiagnosticRecord(unreadable: problem, file: name, in: words)]
    }
  }
}
