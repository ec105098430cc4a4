import Foundation
import RugeCore
import RugeTestSupport
import Testing

@testable import RugeStore

@Suite("The doctor")
struct TamperingTests {
  private let fixture: SQLiteFixture

  init() throws {
    fixture = try SQLiteFixture()
  }

  /// Changes the database behind the store's back and examines it.
  private func findings(after sql: String) throws -> [DoctorFinding] {
    try fixture.write { try $0.connection.execute(sql) }
    return try fixture.read { try $0.doctor(evidence: nil).filter { $0.severity != .notice } }
  }

  @Test("names what was done to the journal", arguments: Damage.journal)
  func journal(_ damage: Damage) throws {
    let (_, enrolment) = try fixture.recordEnrolment()
    try fixture.record(at: 2_000) { journal in
      let session = try journal.note(
        enrolment, "2026-01-20", .sessionHeld(kind: "sparring", minutes: 90, host: nil), texts: [.note: "Budget"])
      try journal.note(enrolment, "2026-01-21", .stageEntered("afklaring", overridden: false))
      try journal.withdraw(session, on: "2026-01-22")
    }
    let findings = try findings(after: damage.sql)
    #expect(findings.contains(damage.finding), "\(findings)")
  }

  /// One fact's worth of values, and what undoes it: nothing else may be found.
  @Test("names a changed fact alone")
  func oneFactChanged() throws {
    let (_, enrolment) = try fixture.recordEnrolment()
    try fixture.record { journal in
      for _ in 0..<5 { try journal.note(enrolment, "2026-01-20", .figureRecorded("kommuner", .unknown)) }
    }
    #expect(try findings(after: "UPDATE fact SET part = 'x' WHERE sequence = 5") == [.factChanged(sequence: 5)])
  }

  @Test("finds any change of any value in any row", arguments: 1...4 as ClosedRange<UInt64>)
  func anyChange(seed: UInt64) throws {
    _ = try RandomJournal(seed: seed, in: fixture, batches: 25)
    var generator = SeededGenerator(seed: seed)
    try fixture.write { store in
      for (table, columns) in try Self.columns(of: store.connection) {
        for column in columns {
          let rows = try store.connection.number("SELECT count(*) FROM \(table)") ?? 0
          guard rows > 0 else { continue }
          let row = Int64.random(in: 0..<rows, using: &generator)
          try store.connection.begin()
          defer { store.connection.rollback() }
          guard try Self.change(table, column, row: row, in: store.connection) else { continue }
          let found = try store.doctor(evidence: nil).filter { $0.severity != .notice }
          #expect(!found.isEmpty, "\(table).\(column), row \(row)")
        }
        try removeAnyRow(of: table, from: store, &generator)
      }
    }
  }

  @Test("rebuilding mends what is computed, and nothing else")
  func rebuild() throws {
    _ = try RandomJournal(seed: 5, in: fixture, batches: 40)
    let damage = """
      UPDATE fact SET ended = NULL; UPDATE enrolment_now SET minutes = 1, position = 'waiting';
      DELETE FROM name_index; DELETE FROM enrolment_now WHERE enrolment % 2 = 0;
      """
    let found = try findings(after: damage)
    #expect(!found.isEmpty)
    try fixture.write { try $0.rebuildBalances() }
    #expect(try findings(after: "").isEmpty)
  }

  private func removeAnyRow(of table: String, from store: Store, _ generator: inout SeededGenerator) throws {
    let key = table == "vault" ? "(fact, purpose)" : table == "name_index" ? "(subject_kind, subject)" : "rowid"
    let columns = key.filter { $0 != "(" && $0 != ")" }
    let rows = try store.connection.number("SELECT count(*) FROM \(table)") ?? 0
    guard rows > 0 else { return }
    try store.connection.begin()
    defer { store.connection.rollback() }
    let row = Int64.random(in: 0..<rows, using: &generator)
    try store.connection.run(
      "DELETE FROM \(table) WHERE \(key) IN (SELECT \(columns) FROM \(table) LIMIT 1 OFFSET $1)", [.integer(row)])
    let found = try store.doctor(evidence: nil).filter { $0.severity != .notice }
    #expect(!found.isEmpty, "a row of \(table)")
  }

  /// The tables whose every value counts.
  ///
  /// Who has which migration is read at every opening.
  private static func columns(of connection: any SQLConnection) throws -> [(String, [String])] {
    let tables = ["author", "batch", "fact", "journal_head", "vault", "definition", "enrolment_now", "name_index"]
    return try tables.map { table in
      (table, try connection.all("SELECT name FROM pragma_table_info('\(table)')") { $0.text(0) ?? "" })
    }
  }

  /// Changes one value to another of its kind; `false` where there is none to change.
  private static func change(
    _ table: String, _ column: String, row: Int64, in connection: any SQLConnection
  ) throws -> Bool {
    let key = ["vault": "(fact, purpose)", "name_index": "(subject_kind, subject)"][table] ?? "rowid"
    let columns = key.filter { $0 != "(" && $0 != ")" }
    let place = "\(key) IN (SELECT \(columns) FROM \(table) LIMIT 1 OFFSET $1)"
    let type = try connection.first("SELECT typeof(\(column)) FROM \(table) WHERE \(place)", [.integer(row)]) {
      $0.text(0) ?? ""
    }
    let changed: String
    switch type {
    case "integer": changed = "\(column) + 1000000"
    case "text": changed = "\(column) || 'x'"
    case "blob":
      changed =
        "substr(\(column), 1, length(\(column)) - 1) || CASE WHEN substr(\(column), -1) = x'00' THEN x'01' ELSE x'00' END"
    default: return false
    }
    let expression = type == "blob" ? "CAST(\(changed) AS BLOB)" : changed
    do {
      try connection.run("UPDATE \(table) SET \(column) = \(expression) WHERE \(place)", [.integer(row)])
      return true
    } catch StoreProblem.damaged {
      // The database itself forbids it: a key that is there already, a head that is not one.
      return false
    }
  }
}
