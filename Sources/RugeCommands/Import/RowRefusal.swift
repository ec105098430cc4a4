import RugeCore
import RugeWords

/// A row whose cells can be read, and say something that cannot be.
struct RowRefusal: Error {
  let problem: any ExplainedProblem
  let cell: ImportedCell?
}
