/// An error of the system that no command foresaw.
package struct UnexpectedProblem: Problem, Hashable {
  /// What the system said.
  package let detail: String

  package init(_ detail: String) {
    self.detail = detail
  }

  package var exitStatus: ExitStatus { .failed }
}
