/// A finding in a text that staff wrote: how bad it is, what it is, and where.
package struct Diagnostic<Finding: Hashable & Sendable>: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    case error, warning, advice
  }

  package let severity: Severity
  package let finding: Finding
  package let place: SourcePlace
  /// Another place that has to do with it: where a name was first used.
  package let related: SourcePlace?
  /// What was probably meant.
  package let suggestion: String?

  package init(
    _ severity: Severity, _ finding: Finding, at place: SourcePlace, related: SourcePlace? = nil,
    suggestion: String? = nil
  ) {
    self.severity = severity
    self.finding = finding
    self.place = place
    self.related = related
    self.suggestion = suggestion
  }
}
