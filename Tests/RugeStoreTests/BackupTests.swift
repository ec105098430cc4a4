import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("A backup")
struct BackupTests {
  private let fixture: SQLiteFixture
  private var backup: String { fixture.folder + "/backup" }
  private let holder = LockHolder(login: "mette", command: "ruge restore")

  init() throws {
    fixture = try SQLiteFixture()
  }

  private func makeBackup() throws -> BackupManifest {
    try fixture.read { try $0.backup(to: backup, evidence: fixture.evidence) }
  }

  private func restore(to path: String, evidence: EvidenceFolder, replacing: Bool = false) throws -> BackupManifest {
    try Store.restore(
      from: backup, to: path, evidence: evidence, replacing: replacing, as: holder, waiting: .milliseconds(50))
  }

  private func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func export(_ path: String) throws -> [String] {
    let store = try Store.open(at: path, for: .reading)
    defer { store.close() }
    var lines: [String] = []
    try store.export { lines.append($0) }
    return lines
  }

  @Test("restored elsewhere has the same facts, texts and evidence, for the owner alone")
  func roundTrip() throws {
    _ = try SampleJournal(in: fixture)
    let manifest = try makeBackup()
    #expect(manifest.hash == (try fixture.read { try $0.head() }).hash)
    let path = fixture.folder + "/restored.db"
    let evidence = EvidenceFolder(path: fixture.folder + "/Restored")
    #expect(try restore(to: path, evidence: evidence) == manifest)
    #expect(try export(path) == export(fixture.path))
    #expect(evidence.names() == fixture.evidence.names() && evidence.names().count == 1)
    let restored = try Store.open(at: path, for: .reading)
    defer { restored.close() }
    #expect(try restored.doctor(evidence: evidence).allSatisfy { $0.severity == .notice })

    let name = try #require(evidence.names().first)
    let files = ["manifest.json", "ruge.sqlite", "Evidence/\(name)"].map { "\(backup)/\($0)" }
    for file in files + [path, evidence.path(of: name)] { #expect(try permissions(file) == 0o600, "\(file)") }
    let folders = [backup, backup + "/Evidence", evidence.path]
    for folder in folders { #expect(try permissions(folder) == 0o700, "\(folder)") }
    let found = try FileManager.default.subpathsOfDirectory(atPath: backup)
    #expect(Set(found) == Set(manifest.files.keys).union(["manifest.json", "Evidence"]))
  }

  @Test("made while somebody writes is of one moment, and whole")
  func whileWriting() async throws {
    let path = fixture.path
    try fixture.record { try $0.addOrganisation("0") }
    let writer = Task.detached {
      for number in 1...60 {
        let holder = LockHolder(login: "jens", command: "ruge import")
        let store = try Store.open(at: path, for: .writing(as: holder, waiting: .seconds(30)))
        defer { store.close() }
        try store.record(by: "jens", origin: .import, at: Instant(milliseconds: Int64(number))) { journal in
          for part in 0..<5 { try journal.addOrganisation("\(number)-\(part)") }
        }
      }
    }
    for round in 0..<4 {
      let folder = "\(backup)-\(round)"
      let manifest = try fixture.read { try $0.backup(to: folder, evidence: nil) }
      #expect(manifest.sequence % 5 == 1, "a batch is never half in a backup")
      let target = "\(fixture.folder)/restored-\(round).db"
      let restored = try Store.restore(
        from: folder, to: target, evidence: fixture.evidence, replacing: false, as: holder, waiting: .zero)
      #expect(restored == manifest)
      let facts = try export(target).filter { $0.hasPrefix(#"{"record":"fact""#) }
      #expect(Int64(facts.count) == manifest.sequence)
    }
    try await writer.value
    #expect(try fixture.read { try $0.head().sequence } == 301)
  }

  @Test("replaces a store only where that is asked for, and then nothing of the old one is left")
  func replacing() throws {
    _ = try fixture.recordEnrolment(named: "Før")
    let manifest = try makeBackup()
    try fixture.record { try $0.addOrganisation("Senere") }
    #expect(throws: StoreProblem.wouldReplace(path: fixture.path)) {
      try restore(to: fixture.path, evidence: fixture.evidence)
    }
    #expect(try fixture.read { try $0.head().sequence } == 4)
    _ = try restore(to: fixture.path, evidence: fixture.evidence, replacing: true)
    #expect(try fixture.read { try $0.head().hash } == manifest.hash)
    #expect(try fixture.read { try $0.find("Senere", .organisation) }.isEmpty)
    try fixture.record { try $0.addOrganisation("Bagefter") }
    #expect(try fixture.read { try $0.doctor(evidence: fixture.evidence).allSatisfy { $0.severity == .notice } })
  }

  @Test("waits for a writer, and says who writes where it waits in vain")
  func lockedOut() throws {
    _ = try fixture.recordEnrolment()
    _ = try makeBackup()
    try fixture.write { (_) throws in
      let problem = #expect(throws: StoreProblem.self) {
        try restore(to: fixture.path, evidence: fixture.evidence, replacing: true)
      }
      #expect(problem?.exitStatus == .locked)
    }
    #expect(try fixture.read { try $0.head().sequence } == 3)
  }

  @Test("never writes over what is there")
  func taken() throws {
    _ = try fixture.recordEnrolment()
    _ = try makeBackup()
    #expect(throws: StoreProblem.backupExists(path: backup)) { try makeBackup() }
  }

  @Test("that is damaged or not whole is refused by name, and nothing is changed", arguments: BackupDamage.all)
  func refused(_ damage: BackupDamage) throws {
    _ = try SampleJournal(in: fixture)
    _ = try makeBackup()
    let name = try #require(fixture.evidence.names().first)
    try damage.damage(backup, name)
    let path = fixture.folder + "/restored.db"
    let evidence = EvidenceFolder(path: fixture.folder + "/Restored")
    #expect(throws: StoreProblem.backupUnusable(path: backup, damage.fault(name))) {
      try restore(to: path, evidence: evidence)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
    #expect(!left.contains { $0.hasPrefix("restored") || $0.hasPrefix("Restored") }, "\(left)")
  }
}
