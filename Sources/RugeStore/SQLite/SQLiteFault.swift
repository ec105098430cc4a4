import GRDB
import GRDBSQLite
import RugeCore

/// Turns SQLite's result codes into problems.
enum SQLiteFault {
  /// `SQLITE_IOERR_SHMSIZE`, which is a macro that Swift does not see.
  private static let shortOfRoomForIndex = SQLITE_IOERR | 19 << 8

  /// Does something with GRDB and gives its errors the name of the file.
  static func named<Value>(_ file: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw problem(error.extendedResultCode.rawValue, error.message, file: file)
    }
  }

  /// The problem of what has just failed on a connection.
  static func problem(on connection: OpaquePointer?, file: String) -> StoreProblem {
    problem(sqlite3_extended_errcode(connection), String(cString: sqlite3_errmsg(connection)), file: file)
  }

  static func problem(_ code: Int32, _ message: String?, file: String) -> StoreProblem {
    let detail = message ?? String(cString: sqlite3_errstr(code))
    // The index of the log did not fit, which SQLite calls a fault of the device.
    if code == shortOfRoomForIndex { return .diskFull(path: file) }
    return switch code & 0xff {
    case SQLITE_NOTADB: .notAStore(path: file)
    case SQLITE_CORRUPT: .damaged(path: file, detail: detail)
    case SQLITE_FULL: .diskFull(path: file)
    case SQLITE_BUSY, SQLITE_LOCKED: .locked(path: file, holder: nil)
    case SQLITE_READONLY: .readOnly(path: file)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_IOERR: .unreadable(path: file, detail: detail)
    // A table that is not there, a value that a constraint forbids: no statement of ours fails on a sound store.
    default: .damaged(path: file, detail: detail)
    }
  }
}
