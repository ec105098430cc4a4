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
}
