import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("Restoring")
struct RestoreSafetyTests {
  private let fixture: SQLiteFixture
  private var backup: String { fixture.folder + "/copy" }

  /// A store with one organisation, and a backup of it.
  init() throws {
    fixture = try SQLiteFixture()
    try fixture.record { try $0.addOrganisation("A") }
    _ = try fixture.read { try $0.backup(to: backup, evidence: nil) }
  }

  private func restore(to path: String, replacing: Bool = false, waiting: Duration = .milliseconds(50)) throws {
    _ = try Store.restore(
      from: backup, to: path, evidence: fixture.evidence, replacing: replacing,
      as: LockHolder(login: "mette", command: "ruge restore"), waiting: waiting)
  }

  private func names() throws -> [String?] { try fixture.read { try $0.subjects(.organisation).map(\.name) } }

  @Test("gives way to a reader of an earlier moment, for whose sake the newest records are still only in the log")
  func readerOfAnEarlierMoment() throws {
    let reader = try fixture.open(for: .reading)
    _ = try reader.head()
    try fixture.record { try $0.addOrganisation("B") }
    #expect(throws: StoreProblem.locked(path: fixture.path, holder: nil)) {
      try restore(to: fixture.path, replacing: true)
    }
    #expect(try names() == ["A", "B"])
    reader.close()
    try restore(to: fixture.path, replacing: true)
    #expect(try names() == ["A"])
  }

  @Test("leaves a reader of the present moment alone, who goes on reading what there was")
  func readerOfThePresent() throws {
    try fixture.record { try $0.addOrganisation("B") }
    let reader = try fixture.open(for: .reading)
    defer { reader.close() }
    #expect(try reader.subjects(.organisation).count == 2)
    try restore(to: fixture.path, replacing: true)
    #expect(try reader.subjects(.organisation).count == 2)
    #expect(try names() == ["A"])
    try fixture.record { try $0.addOrganisation("C") }
    #expect(try names() == ["A", "C"])
  }

  @Test("waits for a writer, even where there is no database yet")
  func alwaysLocks() throws {
    let path = fixture.folder + "/new.db"
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(throws: StoreProblem.locked(path: path, holder: nil)) { try restore(to: path) }
    #expect(access(path, F_OK) != 0)
    #expect(flock(descriptor, LOCK_UN) == 0)
    try restore(to: path)
    #expect(access(path, F_OK) == 0)
  }

  @Test("replaces a database that is damaged or none", arguments: [0, 50, 5000])
  func damaged(length: Int) throws {
    truncate(fixture.path, length)
    try restore(to: fixture.path, replacing: true)
    #expect(try names() == ["A"])
  }

  @Test("finds out that a database has come meanwhile, or was there")
  func existing() throws {
    #expect(throws: StoreProblem.wouldReplace(path: fixture.path)) { try restore(to: fixture.path) }
  }
}
