import RugeCore

/// A row whose cells cannot be read.
struct RowFaults: Error {
  let problems: [ImportProblem]
}
