package import RugeCore

/// A journal of facts with its texts, definitions and balances.
///
/// A store is opened for one purpose, used by one thread, and closed. What is read from a store that is open for
/// reading is all of one moment; a store that is open for writing is the only one, until it is closed.
package final class Store {
  package enum Purpose: Sendable {
    case reading
    /// The holder is named to those who wait in vain.
    case writing(as: LockHolder, waiting: Duration)
  }

  /// What a store's file is called, where nobody has chosen another name.
  package static let fileName = "ruge.sqlite"

  package let path: String
  let connection: any SQLConnection
  /// The journal of a transaction that is under way; what it has not yet computed is computed before it is read.
  var openJournal: Journal?
  /// What was made of definitions, by the hash of their bytes: to read one takes longer than all else of a small command.
  package var readDefinitions: [String: Programme] = [:]
  private var isOpen = true

  init(path: String, connection: any SQLConnection) {
    self.path = path
    self.connection = connection
  }

  deinit {
    close()
  }

  /// Makes a new, empty store that only its owner may read.
  package static func create(at path: String) throws {
    let connection = try SQLiteDriver(path: path).create()
    defer { connection.close() }
    try Migrator().prepare(connection)
    try Migrator().migrate(connection)
  }

  /// Opens a store; one of an earlier ruge is brought up to date first.
  package static func open(at path: String, for purpose: Purpose) throws -> Store {
    let driver = SQLiteDriver(path: path)
    let connection = try driver.connect(for: purpose)
    do {
      switch (try Migrator().standing(of: connection), purpose) {
      case (.current, _): return Store(path: path, connection: connection)
      case (.newer, _): throw StoreProblem.newer(path: path)
      case (.older, .writing):
        try Migrator().migrate(connection)
        return Store(path: path, connection: connection)
      case (.older, .reading):
        connection.close()
        try bringUpToDate(driver, path)
        return Store(path: path, connection: try driver.connect(for: .reading))
      }
    } catch {
      connection.close()
      throw error
    }
  }

  /// Closes the store and lets go of the right to write.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    connection.close()
  }

  private static func bringUpToDate(_ driver: any SQLDriver, _ path: String) throws {
    let holder = LockHolder(login: "ruge", command: "migrate")
    do {
      let connection = try driver.connect(for: .writing(as: holder, waiting: .seconds(10)))
      defer { connection.close() }
      try Migrator().migrate(connection)
    } catch StoreProblem.readOnly {
      throw StoreProblem.older(path: path)
    }
  }
}
