import RugeCore
import RugeTestSupport
import Testing

@testable import RugeStore

@Suite("Looking something up among very many")
struct LookupTests {
  /// What is looked up again and again in a day, of one person or one body.
  private static let lookups: [(what: String, look: @Sendable (Store) throws -> Void)] = [
    ("the roles of a person", { _ = try $0.roleFacts(of: 9) }),
    ("where somebody has a role", { _ = try $0.enrolments(having: .role, of: 9) }),
    ("whoever has a role", { _ = try Holders($0)[9] }),
    ("the sessions that a person held", { _ = try $0.sessions(limit: 50, SessionFilter(host: 9)) }),
    ("all that a person held", { _ = try $0.sessionsHeld(by: 9, upTo: "2026-06-01") }),
    (
      "what a person held of an enrolment",
      { _ = try $0.sessionsHeld(by: 9, in: 3, from: "2026-01-01", until: "2027-01-01") }
    ),
    ("those who speak for an organisation", { _ = try $0.contacts(of: 1) }),
    ("what was merged into an organisation", { _ = try $0.merged(into: .organisation(1)) }),
    ("where there are records", { _ = try $0.enrolments(having: .record) }),
    ("one enrolment", { _ = try $0.state(of: 3) }),
  ]

  @Test("reads what there is of it, not all that is recorded", arguments: lookups.indices)
  func looksUp(_ number: Int) throws {
    let fixture = try SQLiteFixture()
    let connection = WatchedConnection(try SQLiteDriver(path: fixture.path).connect(for: .reading))
    let store = Store(path: fixture.path, connection: connection)
    defer { store.close() }
    let (what, look) = Self.lookups[number]
    try look(store)
    #expect(!connection.queries.isEmpty)
    // All facts of a kind, or all names of one, would be as many as there are enrolments.
    for step in try connection.steps() {
      #expect(!step.contains(/SCAN [a-z]( |$)/), "\(what): \(step)")
      #expect(
        !step.contains(/fact_story \(subject_kind=\?\)|fact_session \(type|PRIMARY KEY \(subject_kind=\?\)/),
        "\(what): \(step)")
    }
  }
}
