import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("Writers and readers")
struct WriterLockTests {
  private let fixture: SQLiteFixture

  init() throws {
    fixture = try SQLiteFixture()
  }

  private func purpose(_ login: String = "mette", waiting: Duration = .seconds(30)) -> Store.Purpose {
    .writing(as: LockHolder(login: login, command: "ruge import"), waiting: waiting)
  }

  @Test("A writer that waits in vain is told who writes, with what")
  func namesTheHolder() throws {
    let first = try fixture.open(for: purpose("jens"))
    let problem = #expect(throws: StoreProblem.self) {
      try fixture.open(for: purpose(waiting: .milliseconds(20)))
    }
    let holder = LockHolder(login: "jens", command: "ruge import", process: getpid())
    #expect(problem == .locked(path: fixture.path, holder: holder))
    #expect(problem?.exitStatus == .locked)
    first.close()
    try fixture.open(for: purpose(waiting: .milliseconds(20))).close()
  }

  @Test("A reader sees one moment from open to close, while others write")
  func readersSeeOneMoment() throws {
    try fixture.record { try $0.addOrganisation("A") }
    let reader = try fixture.open(for: .reading)
    defer { reader.close() }
    try fixture.record { try $0.addOrganisation("B") }
    #expect(try reader.head().sequence == 1)
    #expect(try reader.subjects(.organisation).count == 1)
    #expect(try fixture.read { try $0.head().sequence } == 2)
  }

  @Test("A reader reads during a transaction, and sees nothing of it")
  func readersDoNotWait() throws {
    try fixture.write { writer in
      try writer.record(by: "mette", origin: .cli, at: Instant(milliseconds: 1)) { journal in
        try journal.addOrganisation("A")
        #expect(try fixture.read { try $0.head().sequence } == 0)
        #expect(try fixture.read { try $0.subjects(.organisation).isEmpty })
      }
    }
  }

  @Test("Many writers and readers at once lose nothing and never fail")
  func nothingIsLost() async throws {
    let path = fixture.path
    let writers = 6
    let each = 10
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          for number in 0..<each {
            let holder = LockHolder(login: "w\(writer)", command: "ruge org add")
            let store = try Store.open(at: path, for: .writing(as: holder, waiting: .seconds(60)))
            defer { store.close() }
            try store.record(by: "w\(writer)", origin: .cli, at: Instant(milliseconds: 1)) { journal in
              try journal.addOrganisation("\(writer)-\(number)")
            }
          }
        }
      }
      for _ in 0..<2 {
        group.addTask {
          var last: Int64 = 0
          while last < Int64(writers * each) {
            let store = try Store.open(at: path, for: .reading)
            defer { store.close() }
            let head = try store.head().sequence
            #expect(head >= last)
            #expect(try store.subjects(.organisation).count == Int(head))
            last = head
            try await Task.sleep(for: .milliseconds(5))
          }
        }
      }
      try await group.waitForAll()
    }
    let names = try fixture.read { try $0.subjects(.organisation).compactMap(\.name) }
    #expect(Set(names).count == writers * each)
    #expect(try fixture.read { try $0.doctor(evidence: nil).filter { $0.severity != .notice } }.isEmpty)
  }
}
