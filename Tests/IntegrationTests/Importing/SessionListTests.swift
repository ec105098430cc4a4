import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Importing sessions")
struct SessionListTests {
  private struct Session: Decodable {
    let on: String
    let minutes: Int
    let note: String?
  }

  @Test("good rows go in; bad ones are named by line, column and reason, and can be mended")
  func goodAndBad() async throws {
    let playground = try await Playground.course()
    try playground.folder.write(
      """
      Organisation;Dato;Varighed;Type;Note
      Læsehunde;20-01-2026;1,5t;sparring;Budget
      Læsehunde;30-02-2026;60m;sparring;Ingen sådan dag
      Læsehunde;13-01-2026;90 min;sparring;Fonde
      Læsehunde;01-01-2026;60m;sparring;Før optagelsen
      Ukendt;13-01-2026;60m;sparring;Hvem?
      Læsehunde;14-01-2026;60m;dans;Hvad?
      Læsehunde;15-01-2027;60m;sparring;Fremtid

      """, to: "sessions.csv")
    let dry = try await playground.ruge("import", "../sessions.csv", "--kind", "session", "--dry-run")
    #expect(dry.exitCode == 1)
    #expect(try await playground.health().facts == 23)

    let halted = try await playground.ruge("import", "../sessions.csv", "--kind", "session")
    #expect(halted.exitCode == 65 && halted.output.contains("Nothing was taken in: 5 rows cannot be used."))
    #expect(try await playground.health().facts == 23, "a list goes in whole or not at all")

    let result = try await playground.ruge("import", "../sessions.csv", "--kind", "session", "--row-by-row")
    #expect(result.exitCode == 1, "findings")
    for line in [3, 5, 6, 7, 8] {
      #expect(result.output.contains("sessions.csv, line \(line)"), "line \(line): \(result.output)")
    }
    let sessions: [Session] = try await playground.done("session", "list", "--json").decoded()
    #expect(sessions.map(\.on) == ["2026-01-20", "2026-01-13"])
    #expect(sessions.map(\.minutes) == [90, 90])
    #expect(sessions.map(\.note) == ["Budget", "Fonde"])
    #expect(try await playground.health().healthy)
  }

  @Test("a session that is recorded already is reported and left out; another one on the same day goes in")
  func repeats() async throws {
    let playground = try await Playground.course()
    let rows = [
      "Læsehunde;20-01-2026;30m;sparring;Budget", "Læsehunde;20-01-2026;30m;sparring;Fonde",
      "Læsehunde;21-01-2026;30m;sparring;", "Læsehunde;21-01-2026;30m;sparring;",
    ]
    func take(_ rows: [String]) async throws -> String {
      try playground.folder.write("Organisation;Dato;Varighed;Type;Note\n" + rows.joined(separator: "\n"), to: "s.csv")
      return try await playground.done("import", "../s.csv", "--kind", "session").output
    }
    #expect(try await take(rows).contains("4 sessions taken in."), "two alike in one file are two")
    let again = try await take(rows + ["Læsehunde;21-01-2026;30m;sparring;", "Læsehunde;20-01-2026;30m;sparring;Mål"])
    #expect(again.contains("Line 2: Læsehunde: not added"))
    #expect(again.contains("2 sessions taken in; 4 there already."))
    try await playground.done("undo")
    try await playground.done("undo")
    #expect(try await take(rows).contains("4 sessions taken in."), "what was taken back is not there")
  }

  @Test("a workspace that cannot be read ends the import; it is no fault of the rows")
  func damagedWorkspace() async throws {
    let playground = try await Playground.course()
    try playground.folder.write(
      "Organisation;Dato;Minutter;Type\nLæsehunde;20-01-2026;30;sparring\n", to: "sessions.csv")
    try Database(playground.workspace + "/ruge.sqlite").execute(
      "UPDATE fact SET on_day = 0 WHERE sequence IN (SELECT version FROM definition)")
    let result = try await playground.ruge("import", "../sessions.csv", "--kind", "session")
    result.expectRefusal(exit: .failed, saying: ["ruge doctor"], of: "import")
    #expect(!result.output.contains("could not be used"), "\(result.output)")
  }

  @Test("many thousands go in at once, and status counts them")
  func many() async throws {
    struct Status: Decodable {
      struct Sessions: Decodable {
        let count: Int
        let minutes: Int
      }
      let sessions: Sessions
    }
    let playground = try await Playground.course()
    let rows = (0..<5000).map { "Læsehunde;2026-0\(1 + $0 % 3)-\(13 + $0 % 15);30m;sparring;Nummer \($0)" }
    try playground.folder.write("Organisation;Dato;Varighed;Type;Note\n" + rows.joined(separator: "\n"), to: "s.csv")
    try await playground.done("import", "../s.csv", "--kind", "session")
    let status: Status = try await playground.done("status", "Læsehunde", "--json").decoded()
    #expect(status.sessions.count == 5000 && status.sessions.minutes == 150_000)
    #expect(try await playground.health().healthy)
  }
}
