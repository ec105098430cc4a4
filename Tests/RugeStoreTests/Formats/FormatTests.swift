import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("A journal of any release")
struct FormatTests {
  /// Done once, whichever test comes first.
  private static let recording = Result {
    for journal in RecordedJournal.all where journal.awaitsRecording { try journal.record() }
  }

  init() throws {
    try Self.recording.get()
  }

  @Test("opens, verifies, and says what it said then", arguments: RecordedJournal.all)
  func opens(_ journal: RecordedJournal) throws {
    let expected = try JSONDecoder().decode(JournalImage.self, from: try journal.bytes(of: "image.json"))
    let image = try journal.copy().image()
    #expect(expected.findings.isEmpty && expected.states.count > 1)
    #expect(image.sequence == expected.sequence && image.hash == expected.hash)
    #expect(image.findings == expected.findings)
    #expect(image.states == expected.states)
    #expect(image.earlierStates == expected.earlierStates)
  }

  @Test("is exported as it was then, line for line", arguments: RecordedJournal.all)
  func exports(_ journal: RecordedJournal) throws {
    let expected = String(decoding: try journal.bytes(of: "export.jsonl"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let lines = try journal.copy().export()
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(line == expected) }
  }

  @Test("can be added to, and is sound afterwards", arguments: RecordedJournal.all)
  func grows(_ journal: RecordedJournal) throws {
    let copy = try journal.copy()
    let before = try copy.image()
    let facts = try copy.export().filter { $0.hasPrefix(#"{"record":"fact""#) }
    let holder = LockHolder(login: "mette", command: "test")
    let store = try Store.open(at: copy.path, for: .writing(as: holder, waiting: .seconds(1)))
    try store.record(by: "ny", origin: .cli, at: Instant(milliseconds: 1_800_000_000_000)) { journal in
      try journal.addOrganisation("Ny på Ærø")
    }
    store.close()
    let after = try copy.image()
    #expect(after.sequence == before.sequence + 1)
    #expect(after.findings.isEmpty)
    #expect(after.states == before.states)
    #expect(try copy.export().filter { $0.hasPrefix(#"{"record":"fact""#) }.dropLast() == facts[...])
  }

  @Test("has, in the newest, every type of fact, origins and authors, withdrawals, erased texts and evidence")
  func isComplete() throws {
    let journal = try #require(RecordedJournal.all.last)
    let lines = String(decoding: try journal.bytes(of: "export.jsonl"), as: UTF8.self).split(separator: "\n")
    for type in FactType.allCases {
      #expect(lines.contains { $0.contains(#""type":"\#(type.rawValue)""#) }, "record a new journal with \(type)")
    }
    for origin in Origin.allCases { #expect(lines.contains { $0.contains(#""origin":"\#(origin.rawValue)""#) }) }
    #expect(lines.count { $0.contains(#""record":"author""#) } > 1)
    #expect(lines.contains { $0.contains(#""ended":"#) } && !lines.contains { $0.contains("Glemt") })
    #expect(lines.contains { $0.contains(#""type":"person""#) && !$0.contains(#""texts""#) })
    let copy = try journal.copy()
    #expect(copy.evidence.names().count == 1)
    let database = try journal.bytes(of: "ruge.sqlite")
    #expect(database.count < 300_000)
    #expect(database.range(of: Data("Glemt".utf8)) == nil, "an erased text is still in the file")
  }
}
