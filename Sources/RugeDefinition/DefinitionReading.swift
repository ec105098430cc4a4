package import RugeCore

/// What came of reading a definition.
package struct DefinitionReading: Sendable {
  /// The programme, unless there are errors.
  package let programme: Programme?
  /// Everything that was found, in the order of its places.
  package let diagnostics: [Diagnostic<DefinitionProblem>]

  /// Whether the definition can be used.
  package var hasErrors: Bool { programme == nil }
}
