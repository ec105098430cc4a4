import GRDBSQLite
import RugeCore

/// A statement of SQLite, prepared, bound and stepped by its own functions.
///
/// An import binds twenty million values: GRDB's dictionaries of arguments would take most of its time.
final class SQLiteStatement: SQLStatement {
  private(set) var isRunning = false
  private let pointer: OpaquePointer
  /// SQLite numbers `$1`, `$2`… in the order in which they first appear; here are their places by number.
  private let places: [Int32]
  private let file: String

  /// Tells SQLite to copy what it is given.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Prepares a statement.
  ///
  /// - Parameters:
  ///   - sql: Its text.
  ///   - connection: SQLite's own connection, which stays open as long as the statement is kept.
  ///   - file: What problems call the database.
  /// - Throws: `StoreProblem` where the database does not have what the statement names, or cannot be read.
  init(_ sql: String, on connection: OpaquePointer, file: String) throws {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &prepared, nil) == SQLITE_OK, let pointer = prepared else {
      throw SQLiteFault.problem(on: connection, file: file)
    }
    self.pointer = pointer
    self.file = file
    let count = sqlite3_bind_parameter_count(pointer)
    var places = [Int32](repeating: 0, count: Int(count))
    for place in 0..<count {
      guard let name = sqlite3_bind_parameter_name(pointer, place + 1), let number = Int(String(cString: name + 1)),
        places.indices.contains(number - 1)
      else { preconditionFailure("The parameters of a statement are $1 to $n: \(sql)") }
      places[number - 1] = place + 1
    }
    self.places = places
  }

  deinit {
    sqlite3_finalize(pointer)
  }

  func start(_ values: [SQLValue]) throws {
    precondition(!isRunning && values.count == places.count, "\(values.count) values for \(places.count)")
    isRunning = true
    for (value, place) in zip(values, places) {
      guard bind(value, at: place) == SQLITE_OK else { throw fault }
    }
  }

  func next() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    default: throw fault
    }
  }

  func finish() {
    sqlite3_reset(pointer)
    isRunning = false
  }

  func integer(_ column: Int) -> Int64? {
    isNull(column) ? nil : sqlite3_column_int64(pointer, Int32(column))
  }

  func text(_ column: Int) -> String? {
    guard let start = sqlite3_column_text(pointer, Int32(column)) else { return nil }
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8]? {
    guard !isNull(column) else { return nil }
    guard let start = sqlite3_column_blob(pointer, Int32(column)) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, Int32(column)))))
  }

  /// What has just gone wrong.
  private var fault: StoreProblem { SQLiteFault.problem(on: sqlite3_db_handle(pointer), file: file) }

  private func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
  }

  private func bind(_ value: SQLValue, at place: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(pointer, place)
    case .integer(let integer): return sqlite3_bind_int64(pointer, place, integer)
    case .text(var text):
      return text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) { characters in
          guard let start = characters.baseAddress else { return sqlite3_bind_text(pointer, place, "", 0, Self.copied) }
          return sqlite3_bind_text(pointer, place, start, Int32(characters.count), Self.copied)
        }
      }
    case .bytes(let bytes):
      guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(pointer, place, 0) }
      return sqlite3_bind_blob(pointer, place, bytes, Int32(bytes.count), Self.copied)
    }
  }
}
