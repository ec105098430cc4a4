import Foundation
import RugeCore
package import RugeStore

/// A store in a file of its own, deleted with the fixture.
package final class SQLiteFixture: StoreFixture {
  package let folder: String
  package let path: String
  package var evidence: EvidenceFolder { EvidenceFolder(path: folder + "/Evidence") }

  package init() throws {
    folder = NSTemporaryDirectory() + "ruge-store-" + UUID().uuidString
    path = folder + "/store.db"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Store.create(at: path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  package func open(for purpose: Store.Purpose) throws -> Store {
    try Store.open(at: path, for: purpose)
  }
}
