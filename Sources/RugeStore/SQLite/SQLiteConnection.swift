import Foundation
import GRDB
import GRDBSQLite
import RugeCore

/// A connection through GRDB, which opens, configures and copies; statements go straight to SQLite.
final class SQLiteConnection: SQLConnection {
  let dialect = SQLDialect(
    integer: "INTEGER", bytes: "BLOB", tableOptions: " STRICT", clusteredTableOptions: " STRICT, WITHOUT ROWID")
  private let queue: DatabaseQueue
  /// SQLite's own connection, which the queue keeps open; `nil` once it is closed.
  private var handle: OpaquePointer?
  private let file: String
  private var lock: WriterLock?
  private var kept: [String: SQLiteStatement] = [:]

  init(path: String, lock: WriterLock?, file: String? = nil, configuration: Configuration) throws {
    self.lock = lock
    self.file = file ?? path
    self.queue = try SQLiteFault.named(file ?? path) { try DatabaseQueue(path: path, configuration: configuration) }
    guard let handle = queue.inDatabase({ $0.sqliteConnection }) else {
      preconditionFailure("A queue that was opened has a connection.")
    }
    self.handle = handle
    // GRDB notes every column that a statement names, and follows each transaction, for those who observe tables. Nobody
    // does here, and statements that it does not run itself would confuse it.
    sqlite3_set_authorizer(handle, nil, nil)
    sqlite3_commit_hook(handle, nil, nil)
    sqlite3_rollback_hook(handle, nil, nil)
  }

  func statement(_ sql: String) throws -> any SQLStatement {
    if let statement = kept[sql], !statement.isRunning { return statement }
    guard let handle else { throw SQLiteFault.problem(SQLITE_MISUSE, nil, file: file) }
    let statement = try SQLiteStatement(sql, on: handle, file: file)
    kept[sql] = statement
    return statement
  }

  func execute(_ script: String) throws {
    guard let handle, sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else {
      throw SQLiteFault.problem(on: handle, file: file)
    }
  }

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
    handle = nil
    try? queue.close()
    lock = nil
  }
}
