import RugeCore

/// Something doubtful in a programme that can be read, and the part of its definition that says so.
struct Doubt: Hashable {
  let problem: DefinitionProblem
  let part: DefinitionPart
  /// Another part that has to do with it.
  var related: DefinitionPart?
  var severity = Diagnostic<DefinitionProblem>.Severity.warning

  init(
    _ problem: DefinitionProblem, in part: DefinitionPart, related: DefinitionPart? = nil,
    _ severity: Diagnostic<DefinitionProblem>.Severity = .warning
  ) {
    self.problem = problem
    self.part = part
    self.related = related
    self.severity = severity
  }
}
