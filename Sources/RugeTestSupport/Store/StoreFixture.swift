package import RugeCore
package import RugeStore

/// A fresh, empty store of some kind, for one test.
package protocol StoreFixture {
  /// Opens the store; it is there and empty the first time.
  func open(for purpose: Store.Purpose) throws -> Store
}

extension StoreFixture {
  /// Opens the store for writing, does something, and closes it.
  package func write<Value>(_ body: (Store) throws -> Value) throws -> Value {
    let holder = LockHolder(login: "test", command: "test")
    let store = try open(for: .writing(as: holder, waiting: .seconds(10)))
    defer { store.close() }
    return try body(store)
  }

  /// Opens the store for reading, does something, and closes it.
  package func read<Value>(_ body: (Store) throws -> Value) throws -> Value {
    let store = try open(for: .reading)
    defer { store.close() }
    return try body(store)
  }

  /// Opens the store for writing and records one batch.
  @discardableResult
  package func record<Value>(
    by login: String = "mette", origin: Origin = .cli, at milliseconds: Int64 = 1_000,
    _ body: (Journal) throws -> Value
  ) throws -> Value {
    try write { try $0.record(by: login, origin: origin, at: Instant(milliseconds: milliseconds), body) }
  }
}
