import RugeCore
import RugeWords

/// A row whose cells can be read, and say something that cannot be.
struct RowRefusal: Error {
  let problem: any ExplainedProblem
  let cell: ImportedCell?

  /// Whether a problem lies in what a row says; any other is the workspace's, and ends the import.
  static func isOfRow(_ problem: any ExplainedProblem) -> Bool {
    problem is ReferenceProblem || problem is UsageProblem || problem is RefusedCommand || problem is InputProblem
      || problem is SessionProblem
  }
}
