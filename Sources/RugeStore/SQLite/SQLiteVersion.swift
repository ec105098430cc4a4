import GRDBSQLite

/// A version of SQLite, as the number 3,040,001 for 3.40.1.
struct SQLiteVersion: CustomStringConvertible {
  let number: Int32

  static var current: SQLiteVersion { SQLiteVersion(number: sqlite3_libversion_number()) }

  /// Whether two connections that write and checkpoint at once cannot damage a file ("WAL-reset", fixed in 3.51.3).
  var resetsLogSafely: Bool { number >= 3_051_003 }

  var description: String { "\(number / 1_000_000).\(number / 1000 % 1000).\(number % 1000)" }
}
