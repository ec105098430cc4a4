package import RugeCore

/// A text that staff wrote and that cannot be used: all that was found in it.
package struct FaultyText: ExplainedProblem {
  private let source: SourceText
  private let diagnostics: [Diagnostic<DefinitionProblem>]

  package init(_ source: SourceText, _ diagnostics: [Diagnostic<DefinitionProblem>]) {
    self.source = source
    self.diagnostics = diagnostics
  }

  package var exitStatus: ExitStatus { .badInput }

  package func explanation(in words: Words) -> String {
    let heading = words.say(
      da: "\(source.name) kan ikke bruges, før dette er rettet:",
      en: "\(source.name) cannot be used until this is put right:")
    return heading + "\n" + DiagnosticPage(diagnostics, of: source, in: words).lines.joined(separator: "\n")
  }
}
