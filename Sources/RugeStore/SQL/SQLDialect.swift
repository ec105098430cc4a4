/// What the databases say differently.
///
/// Everything else is written once, in SQL that all of them read.
struct SQLDialect: Sendable {
  /// The type of a whole number of 64 bits.
  let integer: String
  /// The type of a string of bytes.
  let bytes: String
  /// What ends the definition of a table.
  let tableOptions: String
  /// What ends the definition of a table whose rows lie in the order of its key.
  let clusteredTableOptions: String
}
