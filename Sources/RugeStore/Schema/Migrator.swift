import RugeCore

/// Brings a database's schema up to date.
struct Migrator {
  let migrations: [Migration]

  init(_ migrations: [Migration] = Migration.all) {
    self.migrations = migrations
  }

  /// How a database's schema compares with ours.
  enum Standing: Hashable {
    case current
    case older
    /// It has had a migration that we do not know.
    case newer
  }

  func standing(of connection: any SQLConnection) throws -> Standing {
    let applied = try connection.all("SELECT id FROM migration ORDER BY place") { $0.text(0) ?? "" }
    let known = migrations.map(\.id)
    if applied == known { return .current }
    return known.starts(with: applied) ? .older : .newer
  }

  /// Makes the list of applied migrations in a new database.
  func prepare(_ connection: any SQLConnection) throws {
    let integer = connection.dialect.integer
    try connection.execute(
      """
      CREATE TABLE migration (place \(integer) PRIMARY KEY, id TEXT NOT NULL UNIQUE)\(connection.dialect.tableOptions)
      """)
  }

  /// Applies what is missing, each step in a transaction of its own.
  func migrate(_ connection: any SQLConnection) throws {
    let applied = Int(try connection.number("SELECT count(*) FROM migration") ?? 0)
    for (place, migration) in migrations.enumerated().dropFirst(applied) {
      try connection.begin()
      do {
        try migration.apply(connection)
        try connection.run(
          "INSERT INTO migration (place, id) VALUES ($1, $2)", [.integer(Int64(place + 1)), .text(migration.id)])
        try connection.commit()
      } catch {
        connection.rollback()
        throw error
      }
    }
  }
}
