import RugeStore
import RugeTestSupport
import Testing

@Suite("A store in SQLite")
struct StoreConformanceTests {
  @Test("keeps every promise of a store", arguments: StorePromise.all)
  func keeps(_ promise: StorePromise) throws {
    try promise.check(SQLiteFixture())
  }
}
