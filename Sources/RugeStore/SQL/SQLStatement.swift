/// A prepared statement and, once it runs, the row it stands on.
protocol SQLStatement: AnyObject {
  /// Starts the statement with the values of `$1`, `$2`…
  func start(_ values: [SQLValue]) throws
  /// Moves to the next row; `false` after the last.
  func next() throws -> Bool
  /// Ends the run, so that the statement can be started again.
  func finish()

  // The row's values by position, from 0; `nil` for NULL.
  func integer(_ column: Int) -> Int64?
  func text(_ column: Int) -> String?
  func bytes(_ column: Int) -> [UInt8]?
}

extension SQLStatement {
  /// Runs the statement to its end.
  func run(_ values: [SQLValue]) throws {
    defer { finish() }
    try start(values)
    while try next() {}
  }
}
