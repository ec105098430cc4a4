import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("Those who wait for a writer")
struct LockHolderTests {
  private static func purpose(_ login: String, waiting: Duration) -> Store.Purpose {
    .writing(as: LockHolder(login: login, command: "ruge import"), waiting: waiting)
  }

  @Test("are each told who writes, however many gave up before them")
  func everyOneIsTold() throws {
    let fixture = try SQLiteFixture()
    let writer = try fixture.open(for: Self.purpose("jens", waiting: .zero))
    defer { writer.close() }
    let holder = LockHolder(login: "jens", command: "ruge import", process: getpid())
    for _ in 0..<2 {
      #expect(throws: StoreProblem.locked(path: fixture.path, holder: holder)) {
        try fixture.open(for: Self.purpose("mette", waiting: .milliseconds(20)))
      }
    }
  }

  @Test("all get their turn, sixteen of them on few processors")
  func nobodyStarves() async throws {
    let fixture = try SQLiteFixture()
    let path = fixture.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<16 {
        group.addTask {
          for _ in 0..<5 {
            try Store.open(at: path, for: Self.purpose("w\(writer)", waiting: .seconds(30))).close()
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
