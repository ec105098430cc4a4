import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("A doctor's report")
struct DoctorTests {
  private let fixture: SQLiteFixture

  init() throws {
    fixture = try SQLiteFixture()
  }

  @Test("names each file of the store that others may read or write", arguments: ["", "-wal", "-shm", ".lock"])
  func permissions(ending: String) throws {
    _ = try fixture.recordEnrolment()
    let file = fixture.path + ending
    // An open reader keeps the files beside the database there.
    try fixture.read { (store) throws in
      _ = try store.head()
      try #require(FileManager.default.fileExists(atPath: file))
      #expect(try store.doctor(evidence: nil).allSatisfy { $0.severity == .notice })
      try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: file)
      let findings = try store.doctor(evidence: nil).filter { $0.severity != .notice }
      #expect(findings == [.openToOthers(path: file)])
      #expect(findings.first?.severity == .advice)
    }
  }

  @Test("ends with the version of SQLite, and whether it needs the lock")
  func version() throws {
    let last = try fixture.read { try $0.doctor(evidence: nil) }.last
    let numbers = Store.sqliteVersion.split(separator: ".").compactMap { Int($0) }
    try #require(numbers.count == 3 && numbers[0] == 3)
    let isSafe = (numbers[0], numbers[1], numbers[2]) >= (3, 51, 3)
    #expect(last == .sqlite(version: Store.sqliteVersion, resetsLogSafely: isSafe))
    #expect(last?.severity == .notice)
  }

  @Test("says how far it has come, step by step")
  func progress() throws {
    _ = try RandomJournal(seed: 6, in: fixture, batches: 20)
    var steps: [DoctorStep] = []
    _ = try fixture.read { store in
      try store.doctor(evidence: fixture.evidence) { progress in
        #expect(progress.done <= progress.of)
        if steps.last != progress.step { steps.append(progress.step) }
      }
    }
    #expect(steps == DoctorStep.allCases)
  }
}
