import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@Suite("Taking in a journal that was exported")
struct IntakeTests {
  private let origin: SQLiteFixture
  private let copy: SQLiteFixture

  init() throws {
    origin = try SQLiteFixture()
    copy = try SQLiteFixture()
    _ = try SampleJournal(in: origin)
  }

  private func export(_ fixture: SQLiteFixture) throws -> [String] {
    var lines: [String] = []
    try fixture.read { try $0.export { lines.append($0) } }
    return lines
  }

  private func take(_ lines: [String], dryRun: Bool = false) throws -> Int64 {
    let store = try Store.open(
      at: copy.path, for: .writing(as: LockHolder(login: "mette", command: "import"), waiting: .seconds(1)))
    defer { store.close() }
    return try store.takeJournal(from: "x.jsonl", dryRun: dryRun) { intake in
      for line in lines { try intake.take(Data(line.utf8)) }
    }
  }

  private func withoutHashes(_ lines: [String]) -> [String] {
    lines.map { $0.replacing(/,"hash":"[0-9a-f]{64}"}$/, with: "}") }
  }

  @Test("gives the same records under the same numbers, a whole chain, and the same states and names")
  func same() throws {
    let lines = try export(origin)
    let count = try take(lines)
    #expect(withoutHashes(try export(copy)) == withoutHashes(lines))
    try copy.read { taken in
      #expect(try taken.head().sequence == count)
      #expect(try taken.doctor(evidence: nil).filter { $0.severity == .damage } == [])
      try origin.read { original in
        #expect(try taken.enrolments() == original.enrolments())
        for kind in [Subject.Kind.organisation, .person] {
          #expect(try taken.subjects(kind) == original.subjects(kind))
          #expect(try taken.names(kind) == original.names(kind))
        }
        for row in try original.enrolments() {
          #expect(try taken.state(of: row.enrolment) == original.state(of: row.enrolment))
          #expect(try taken.history(of: .enrolment(row.enrolment)) == original.history(of: .enrolment(row.enrolment)))
        }
      }
    }
  }

  @Test("leaves the store empty where the file is cut, changed, of another kind or written by a later ruge")
  func refused() throws {
    let lines = try export(origin)
    func faults(_ lines: [String]) -> JournalProblem.Fault? {
      do {
        _ = try take(lines)
        return nil
      } catch {
        return (error as? JournalProblem)?.fault
      }
    }
    let total = try origin.read { try $0.head().sequence }
    #expect(faults(Array(lines.dropLast())) == .incomplete(found: total - 1, expected: total))
    #expect(faults(lines + [lines[lines.count - 1]]) == .outOfOrder)
    #expect(faults(["Navn;Telefon"]) == .noJournal)
    #expect(faults([lines[1]]) == .noJournal)
    #expect(faults([]) == .noJournal)
    #expect(faults([#"{"record":"store","format":2,"sequence":1,"hash":"x"}"#]) == .newerFormat)
    #expect(faults(lines + ["{"]) == .lineUnreadable)
    let definition = try #require(lines.firstIndex { $0.hasPrefix(#"{"record":"definition""#) })
    var changed = lines
    changed[definition] = changed[definition].replacing(#""text":""#, with: #""text":"x"#)
    #expect(faults(changed) == .definitionChanged)
    #expect(try copy.read { try $0.head().sequence } == 0)
  }

  @Test("a trial leaves nothing, and a store with records takes in nothing")
  func empty() throws {
    let lines = try export(origin)
    _ = try take(lines, dryRun: true)
    #expect(try copy.read { try $0.head().sequence } == 0)
    let count = try take(lines)
    #expect(throws: JournalProblem(.notEmpty(facts: count), file: "x.jsonl")) { try take(lines) }
  }
}
