import Foundation
import RugeCore
import RugeTestSupport
import Testing

@testable import RugeStore

@Suite("Opening a store")
struct StoreOpeningTests {
  private let fixture: SQLiteFixture
  private let holder = LockHolder(login: "mette", command: "ruge org add")

  init() throws {
    fixture = try SQLiteFixture()
  }

  @Test("makes files that only their owner may read")
  func filesArePrivate() throws {
    try fixture.record { try $0.addOrganisation("A") }
    let store = try fixture.open(for: .writing(as: holder, waiting: .seconds(1)))
    defer { store.close() }
    try store.record(by: "mette", origin: .cli, at: Instant(milliseconds: 1)) { _ = try $0.addOrganisation("B") }
    for ending in ["", "-wal", "-shm", ".lock"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: fixture.path + ending)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(ending)")
    }
  }

  @Test("says that there is no store, and makes none")
  func missing() {
    let path = fixture.folder + "/none.db"
    #expect(throws: StoreProblem.missing(path: path)) { try Store.open(at: path, for: .reading) }
    #expect(throws: StoreProblem.missing(path: path)) {
      try Store.open(at: path, for: .writing(as: holder, waiting: .zero))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("never writes over a file")
  func exists() {
    #expect(throws: StoreProblem.exists(path: fixture.path)) { try Store.create(at: fixture.path) }
    #expect(throws: StoreProblem.missing(path: fixture.folder + "/none")) {
      try Store.create(at: fixture.folder + "/none/store.db")
    }
  }

  @Test("refuses what is no store of ours", arguments: ["", "Kære Mette", String(repeating: "x", count: 5_000)])
  func foreignText(_ text: String) throws {
    let path = fixture.folder + "/other.db"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreProblem.notAStore(path: path)) { try Store.open(at: path, for: .reading) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
  }

  @Test("refuses a database of another program, and a folder")
  func foreignDatabase() throws {
    try edit("PRAGMA application_id = 7; PRAGMA wal_checkpoint(TRUNCATE)")
    #expect(throws: StoreProblem.notAStore(path: fixture.path)) { try fixture.open(for: .reading) }
    #expect(throws: StoreProblem.self) { try Store.open(at: fixture.folder, for: .reading) }
  }

  @Test("names damage in a sentence, not with a crash")
  func damaged() throws {
    try fixture.record { journal in
      for number in 0..<500 { try journal.addOrganisation("Forening \(number)") }
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.path))
    bytes.replaceSubrange(4_096..<bytes.count, with: Data(repeating: 0xA5, count: bytes.count - 4_096))
    try bytes.write(to: URL(fileURLWithPath: fixture.path))
    let problem = #expect(throws: StoreProblem.self) { try fixture.read { try $0.subjects(.organisation) } }
    guard case .damaged = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  @Test("refuses a store that a newer ruge has written, and leaves it")
  func newer() throws {
    try edit("INSERT INTO migration (place, id) VALUES (99, 'from-the-future')")
    for purpose in [Store.Purpose.reading, .writing(as: holder, waiting: .zero)] {
      let problem = #expect(throws: StoreProblem.newer(path: fixture.path)) { try fixture.open(for: purpose) }
      #expect(problem?.exitStatus == .locked)
    }
  }

  @Test("applies what is missing in order, each step once, and knows a store from the future")
  func migrations() throws {
    let connection = try SQLiteDriver(path: fixture.folder + "/new.db").create()
    defer { connection.close() }
    func step(_ id: String) -> Migration {
      Migration(id: id) { try $0.execute("CREATE TABLE \(id) (id INTEGER)") }
    }
    let early = Migrator([step("one")])
    let late = Migrator([step("one"), step("two")])
    try early.prepare(connection)
    try early.migrate(connection)
    #expect(try late.standing(of: connection) == .older)
    try late.migrate(connection)
    try late.migrate(connection)
    #expect(try late.standing(of: connection) == .current)
    #expect(try early.standing(of: connection) == .newer)
    #expect(try Migrator([step("two")]).standing(of: connection) == .newer)
  }

  @Test("takes back a step that fails half-way")
  func failingMigration() throws {
    let connection = try SQLiteDriver(path: fixture.folder + "/new.db").create()
    defer { connection.close() }
    let migrator = Migrator([
      Migration(id: "bad") { connection in
        try connection.execute("CREATE TABLE half (id INTEGER)")
        throw StoreProblem.diskFull(path: "x")
      }
    ])
    try migrator.prepare(connection)
    #expect(throws: StoreProblem.self) { try migrator.migrate(connection) }
    #expect(try connection.schema()["half"] == nil)
    #expect(try migrator.standing(of: connection) == .older)
  }

  @Test("reads from a folder that cannot be written to, where no log needs to be read too")
  func readOnlyFolder() throws {
    let path = fixture.folder + "/100 % år?#.db"
    #expect(StoreFile.addressForReading(path, folderIsWritable: true) == path)
    let address = StoreFile.addressForReading(path, folderIsWritable: false)
    #expect(address.hasPrefix("file:/") && address.hasSuffix("?immutable=1") && !address.contains("?#"))
    try Data("log".utf8).write(to: URL(fileURLWithPath: path + "-wal"))
    #expect(StoreFile.addressForReading(path, folderIsWritable: false) == path)
  }

  @Test("leaves a folder with odd letters in its name alone")
  func oddPath() throws {
    let folder = fixture.folder + "/Mette's 100 % år?#"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Store.create(at: folder + "/store.db")
    let store = try Store.open(at: folder + "/store.db", for: .reading)
    defer { store.close() }
    #expect(try store.head().sequence == 0)
  }

  /// Does something to the database behind the store's back.
  private func edit(_ sql: String) throws {
    let store = try fixture.open(for: .writing(as: holder, waiting: .seconds(1)))
    defer { store.close() }
    try store.connection.execute(sql)
  }
}
