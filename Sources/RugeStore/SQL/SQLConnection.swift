/// An open connection to a database of any kind.
///
/// Problems come as `StoreProblem`.
protocol SQLConnection: AnyObject {
  var dialect: SQLDialect { get }
  /// A prepared statement, kept for the next time; one that is running is never handed out again.
  func statement(_ sql: String) throws -> any SQLStatement
  /// Runs statements that are given no values and whose rows do not matter.
  func execute(_ script: String) throws
  /// Begins the one transaction that writes.
  func begin() throws
  func commit() throws
  /// Takes back the transaction, if there still is one.
  func rollback()
  /// Copies the whole database, as it is at one moment, to a new file.
  func copy(to path: String) throws
  /// What the database itself finds wrong with its pages, tables and indexes.
  func faults() throws -> [String]
  /// Tables and indexes with their definitions, by name.
  func schema() throws -> [String: String]
  /// The same of a new store.
  func emptySchema() throws -> [String: String]
  /// Makes sure that no file of the database still holds what was deleted.
  func purge() throws
  func close()
}

extension SQLConnection {
  /// Runs a statement to its end.
  func run(_ sql: String, _ values: [SQLValue] = []) throws {
    try forEach(sql, values) { _ in }
  }

  /// Calls a closure with each row of a query.
  func forEach(_ sql: String, _ values: [SQLValue] = [], _ body: (any SQLStatement) throws -> Void) throws {
    let statement = try statement(sql)
    defer { statement.finish() }
    try statement.start(values)
    while try statement.next() { try body(statement) }
  }

  /// The rows of a query.
  func all<Row>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (any SQLStatement) throws -> Row
  ) throws -> [Row] {
    var rows: [Row] = []
    try forEach(sql, values) { rows.append(try read($0)) }
    return rows
  }

  /// The first row of a query.
  func first<Row>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (any SQLStatement) throws -> Row
  ) throws -> Row? {
    let statement = try statement(sql)
    defer { statement.finish() }
    try statement.start(values)
    return try statement.next() ? try read(statement) : nil
  }

  /// The whole number that a query's first row begins with.
  func number(_ sql: String, _ values: [SQLValue] = []) throws -> Int64? {
    try first(sql, values) { $0.integer(0) } ?? nil
  }
}
