@testable import RugeStore

/// A connection that remembers what it was asked, and says how the database goes about it.
final class WatchedConnection: SQLConnection {
  private let connection: any SQLConnection
  private(set) var queries: [String] = []

  init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// The steps in which everything that was asked is answered.
  func steps() throws -> [String] {
    try queries.flatMap { query in
      let parameters = Set(query.matches(of: /\$[0-9]+/).map(\.output))
      return try connection.all("EXPLAIN QUERY PLAN " + query, parameters.map { _ in .null }) { $0.text(3) ?? "" }
    }
  }

  var dialect: SQLDialect { connection.dialect }

  func statement(_ sql: String) throws -> any SQLStatement {
    queries.append(sql)
    return try connection.statement(sql)
  }

  func execute(_ script: String) throws { try connection.execute(script) }
  func begin() throws { try connection.begin() }
  func commit() throws { try connection.commit() }
  func rollback() { connection.rollback() }
  func copy(to path: String) throws { try connection.copy(to: path) }
  func faults() throws -> [String] { try connection.faults() }
  func schema() throws -> [String: String] { try connection.schema() }
  func emptySchema() throws -> [String: String] { try connection.emptySchema() }
  func purge() throws { try connection.purge() }
  func close() { connection.close() }
}
