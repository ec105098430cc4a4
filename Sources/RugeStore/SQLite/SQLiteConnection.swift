import Foundation
import GRDB
import RugeCore

/// A connection through GRDB, which opens, configures, prepares and copies; rows are read straight from SQLite.
final class SQLiteConnection: SQLConnection {
  let dialect = SQLDialect(
    integer: "INTEGER", bytes: "BLOB", tableOptions: " STRICT", clusteredTableOptions: " STRICT, WITHOUT ROWID")
  private let queue: DatabaseQueue
  private let file: String
  private var lock: WriterLock?
  private var kept: [String: SQLiteStatement] = [:]

  init(path: String, lock: WriterLock?, file: String? = nil, configuration: Configuration) throws {
    self.lock = lock
    self.file = file ?? path
    self.queue = try SQLiteFault.named(file ?? path) { try DatabaseQueue(path: path, configuration: configuration) }
  }

  func statement(_ sql: String) throws -> any SQLStatement {
    if let statement = kept[sql], !statement.isRunning { return statement }
    let statement = try SQLiteFault.named(file) {
      try queue.inDatabase { try SQLiteStatement($0.makeStatement(sql: sql), file: file) }
    }
    kept[sql] = statement
    return statement
  }

  func execute(_ script: String) throws {
    try SQLiteFault.named(file) { try queue.inDatabase { try $0.execute(sql: script) } }
  }

  // Transactions begin and end through GRDB, which listens for them.

  func begin() throws {
    try execute("BEGIN IMMEDIATE")
  }

  func commit() throws {
    try execute("COMMIT")
  }

  func rollback() {
    // After some errors (a full disk) SQLite has rolled back by itself, and then refuses to do it again.
    try? execute("ROLLBACK")
  }

  func copy(to path: String) throws {
    try StoreFile.makeEmpty(path)
    try SQLiteFault.named(path) {
      let copy = try DatabaseQueue(path: path)
      try queue.inDatabase { source in try copy.inDatabase { try source.backup(to: $0) } }
      try copy.close()
    }
  }

  func faults() throws -> [String] {
    try all("PRAGMA integrity_check(20)") { $0.text(0) ?? "" }.filter { $0 != "ok" }
  }

  func schema() throws -> [String: String] {
    let entries = try all("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL") {
      ($0.text(0) ?? "", $0.text(1) ?? "")
    }
    return Dictionary(entries) { first, _ in first }
  }

  func emptySchema() throws -> [String: String] {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let empty = try SQLiteConnection(path: ":memory:", lock: nil, configuration: configuration)
    defer { empty.close() }
    try Migrator().prepare(empty)
    try Migrator().migrate(empty)
    return try empty.schema()
  }

  func purge() throws {
    try execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  func close() {
    kept.removeAll()
    try? queue.close()
    lock = nil
  }
}
