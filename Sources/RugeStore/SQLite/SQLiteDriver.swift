import Foundation
import GRDB
import RugeCore

/// Databases of SQLite: one file, and beside it a write-ahead log while it is used and a lock for those who write.
///
/// Writers hold the lock from open to close; readers cannot write and therefore never checkpoint. So commits and
/// checkpoints never meet, which SQLite before 3.51.3 does not survive in every case ("WAL-reset"), and nobody has to
/// try again because of somebody else.
struct SQLiteDriver: SQLDriver {
  /// Marks a database file as ours: the bytes of `Ruge`.
  static let applicationID: Int32 = 0x5275_6765

  let path: String

  func create() throws -> any SQLConnection {
    try StoreFile.makeEmpty(path)
    do {
      let connection = try SQLiteConnection(path: path, lock: nil, configuration: configuration())
      try connection.execute(
        """
        PRAGMA application_id = \(Self.applicationID);
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        """)
      return connection
    } catch {
      unlink(path)
      throw error
    }
  }

  func connect(for purpose: Store.Purpose) throws -> any SQLConnection {
    try StoreFile.checkHeader(path)
    return switch purpose {
    case .reading: try reader()
    case .writing(let holder, let waiting): try writer(holder, waiting)
    }
  }

  /// Brings everything that is in the log into the file, so that the file alone holds all that was recorded.
  ///
  /// The caller holds the writer's lock; a reader of an earlier moment is waited for.
  func settle(waiting: Duration) throws {
    try StoreFile.checkHeader(path)
    var configuration = configuration()
    configuration.busyMode = .timeout(waiting / .seconds(1))
    let connection = try SQLiteConnection(path: path, lock: nil, configuration: configuration)
    defer { connection.close() }
    try connection.execute("PRAGMA synchronous = FULL;")
    guard try connection.number("PRAGMA wal_checkpoint(FULL)") == 0 else {
      throw StoreProblem.locked(path: path, holder: nil)
    }
  }

  private func writer(_ holder: LockHolder, _ waiting: Duration) throws -> SQLiteConnection {
    let lock = try WriterLock(database: path, holder: holder, waiting: waiting)
    let connection = try SQLiteConnection(path: path, lock: lock, configuration: configuration())
    try connection.execute("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;")
    return connection
  }

  private func reader() throws -> SQLiteConnection {
    let folderIsWritable = StoreFile.folderIsWritable(path)
    do {
      return try reader(folderIsWritable: folderIsWritable)
    } catch StoreProblem.diskFull where folderIsWritable {
      // A full disk must not keep anybody from reading what is there.
      return try reader(folderIsWritable: false)
    }
  }

  private func reader(folderIsWritable: Bool) throws -> SQLiteConnection {
    var configuration = configuration()
    configuration.readonly = true
    let connection = try SQLiteConnection(
      path: StoreFile.addressForReading(path, folderIsWritable: folderIsWritable), lock: nil, file: path,
      configuration: configuration)
    try connection.execute("BEGIN; SELECT id FROM migration LIMIT 1;")
    return connection
  }

  private func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    // A reading store keeps its snapshot, and a writing one its transaction, between two accesses of GRDB.
    configuration.allowsUnsafeTransactions = true
    // Only for the moment in which the last of several processes closes; nobody waits for a writer here.
    configuration.busyMode = .timeout(5)
    return configuration
  }
}
