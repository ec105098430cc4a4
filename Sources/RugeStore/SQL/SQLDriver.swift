import RugeCore

/// A kind of database, at one address.
protocol SQLDriver {
  /// Makes a new, empty database and opens it for writing.
  func create() throws -> any SQLConnection
  /// Opens an existing one. Reading sees one moment from here to the end.
  func connect(for purpose: Store.Purpose) throws -> any SQLConnection
}
