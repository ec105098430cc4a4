import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("An export")
struct ExportTests {
  private struct Stop: Error {}

  private let fixture: SQLiteFixture

  init() throws {
    fixture = try SQLiteFixture()
  }

  @Test("hands over each line as it is read, and stops where its reader has had enough")
  func streams() throws {
    _ = try SampleJournal(in: fixture)
    try fixture.read { (store) throws in
      var count = 0
      #expect(throws: Stop.self) {
        try store.export { _ in
          count += 1
          if count == 30 { throw Stop() }
        }
      }
      #expect(count == 30)
      var lines: [String] = []
      try store.export { lines.append($0) }
      #expect(lines.first?.hasPrefix(#"{"record":"store""#) == true, "an export that was stopped disturbs no other")
      #expect(Int64(lines.count { $0.hasPrefix(#"{"record":"fact""#) }) == (try store.head().sequence))
    }
  }

  @Test("gives a definition that is no UTF-8 byte for byte")
  func binary() throws {
    try fixture.record { try $0.applyDefinition("a", bytes: [0xff, 0x00, 0x41], fileName: "a.yaml", on: "2026-01-01") }
    var lines: [String] = []
    try fixture.read { try $0.export { lines.append($0) } }
    #expect(lines.contains { $0.hasSuffix(#""fileName":"a.yaml","base64":"/wBB"}"#) })
  }
}
