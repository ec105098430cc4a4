import Foundation
import RugeCore
import RugeStore
import RugeTestSupport
import Testing

@testable import RugeCommands

@Suite("Lists that keep what they have worked out")
struct KeptListTests {
  private static let count = ProspectKeeping.leastWorth + 6
  private static let commands: [[String]] = [
    ["status", "--json"], ["enrolment", "list", "--all"], ["board"],
    ["status", "--reason", "overdue", "--sort", "name"],
    ["status", "--stage", "afklaring"], ["board", "--mentor", "Mette Holm", "--json"], ["status", "--cohort", "2026"],
  ]

  @Test("say on every day, after any change, what the facts alone say")
  func agree() async throws {
    let lab = try await Self.crowd()
    try await Self.expectAgreement(lab, on: "2026-03-01")
    #expect(try Self.kept(in: lab, on: "2026-03-01").count == Self.count)
    try await lab.succeed("session", "log", "Forening 7", "90m", "Budget", "--kind", "sparring", "--on", "2026-02-20")
    try await lab.succeed("milestone", "accept", "Forening 8", "forventninger", "--on", "2026-02-20")
    try await lab.succeed("enrolment", "withdraw", "Forening 9", "--exit", "ophørt", "--on", "2026-02-20")
    try await lab.succeed("undo")
    try await lab.succeed("org", "add", "Ny forening", "--on", "2026-02-01")
    try await lab.succeed("enrol", "Ny forening", "--on", "2026-02-01")
    #expect(try Self.kept(in: lab, on: "2026-03-01").count < Self.count)
    for day in ["2026-03-01", "2026-03-02", "2026-04-30", "2027-01-01", "2026-02-25"] {
      try await Self.expectAgreement(lab, on: day)
    }
  }

  @Test("look back at another day without what was kept for today")
  func asOf() async throws {
    let lab = try await Self.crowd()
    try await lab.succeed("status", "--today", "2026-03-01")
    let kept = try Self.kept(in: lab, on: "2026-03-01")
    let past = await lab.run("status", "--today", "2026-03-01", "--as-of", "2026-01-20", "--json")
    #expect(try Self.kept(in: lab, on: "2026-03-01") == kept && Self.kept(in: lab, on: "2026-01-20").isEmpty)
    try await lab.succeed("doctor", "--repair")
    #expect(await lab.run("status", "--today", "2026-03-01", "--as-of", "2026-01-20", "--json") == past)
  }

  @Test("keep nothing where somebody else is writing, and say the same")
  func locked() async throws {
    let lab = try await Self.crowd()
    let holder = LockHolder(login: "jens", command: "ruge import")
    let writer = try Store.open(at: lab.database, for: .writing(as: holder, waiting: .zero))
    let begun = ContinuousClock.now
    let result = await lab.run("status", "--today", "2026-03-01")
    #expect(result.code == 0 && result.error.isEmpty && begun.duration(to: .now) < CommandContext.patience)
    writer.close()
    #expect(try Self.kept(in: lab, on: "2026-03-01").isEmpty)
    #expect(await lab.run("status", "--today", "2026-03-01") == result)
    #expect(try Self.kept(in: lab, on: "2026-03-01").count == Self.count)
  }

  @Test("keep nothing for a plugin, and nothing in a backup")
  func elsewhere() async throws {
    let lab = try await Self.crowd()
    let called = await lab.run("status", "--today", "2026-03-01") { $0.variables["RUGE_PLUGIN"] = "reports" }
    #expect(called.code == 0)
    #expect(try Self.kept(in: lab, on: "2026-03-01").isEmpty)
    try await lab.succeed("backup", lab.path("kopi"))
    let database = URL(filePath: lab.path("kopi/ruge.sqlite"))
    let before = try Data(contentsOf: database)
    try await lab.succeed("status", "-C", lab.path("kopi"), "--today", "2026-03-01")
    #expect(try Data(contentsOf: database) == before)
  }

  @Test("keep nothing of a programme that compares those who take part in it")
  func comparing() async throws {
    let lab = try await Lab.running(Self.comparison)
    try await Self.fill(lab, ("Hold", "cohort")) { _ in "hold-1" }
    try await Self.expectAgreement(lab, on: "2026-03-01")
    #expect(try Self.kept(in: lab, on: "2026-03-01").isEmpty)
  }

  @Test("are found out by the doctor where what they kept is wrong")
  func wrong() async throws {
    let lab = try await Self.crowd()
    try await lab.succeed("status", "--today", "2026-03-01")
    #expect(try await lab.succeed("doctor").output.contains("whole") == true)
    let wrong = try Self.kept(in: lab, on: "2026-03-01").keys.sorted()[0]
    let store = try Store.open(
      at: lab.database, for: .writing(as: LockHolder(login: "test", command: "test"), waiting: .zero))
    let prospect = Prospect(dues: [], until: "2030-01-01")
    try store.keep(
      [KeptProspect(enrolment: wrong, cohort: nil, intake: nil, first: "2026-03-01", prospect)],
      edition: ProspectKeeping.edition,
      asOf: store.head())
    store.close()
    let report = try await lab.succeed("doctor").output
    #expect(report.contains("What is computed about what lies ahead of E-\(wrong) does not agree"))
    #expect(try await !lab.succeed("doctor", "--repair").output.contains("does not agree"))
  }

  // MARK: Helpers

  /// Expects of every list that it says the same with what was kept, with what it keeps then, and without.
  private static func expectAgreement(_ lab: Lab, on day: String) async throws {
    for command in commands {
      let first = await lab.run(command + ["--today", day])
      #expect(await lab.run(command + ["--today", day]) == first)
      try await lab.succeed("doctor", "--repair")
      #expect(await lab.run(command + ["--today", day]) == first, "\(command), \(day)")
    }
    _ = await lab.run(["status", "--today", day])
  }

  private static func kept(in lab: Lab, on day: Day) throws -> [Int64: KeptProspect] {
    let store = try Store.open(at: lab.database, for: .reading)
    defer { store.close() }
    var prospects: [Int64: KeptProspect] = [:]
    try store.forEachRow(on: day, edition: ProspectKeeping.edition) { row, kept in prospects[row.enrolment] = kept }
    return prospects
  }

  /// So many enrolments that keeping them is worth while.
  private static func crowd() async throws -> Lab {
    let lab = try Lab()
    try await lab.succeed("init", ".", "--programme", "rugekassen")
    try await lab.succeed("person", "add", "Mette Holm")
    try await fill(lab, ("Rådgiver", "role:rådgiver")) { $0 % 9 == 0 ? "Mette Holm" : "" }
    return lab
  }

  private static func fill(_ lab: Lab, _ third: (heading: String, field: String), _ value: (Int) -> String) async throws
  {
    let rows = (1...count).map { "Forening \($0);\(12 + $0 % 9)-01-2026;\(value($0))" }
    let table = ["Organisation;Dato;\(third.heading)"] + rows
    try lab.write(table.joined(separator: "\n") + "\n", to: "fonden/liste.csv")
    try lab.write(
      "columns: {Organisation: organisation, Dato: day, \(third.heading): \(third.field)}\n", to: "fonden/kolonner.yaml"
    )
    try await lab.succeed("import", "liste.csv", "--kind", "enrolment", "--map", "kolonner.yaml", "--new")
  }

  private static let comparison = """
    programme: rangering
    title: Rangering
    languages: [da, en]
    cohorts:
      hold-1: {title: Hold 1}
    forms:
      - id: rang
        title: Rang
        by: each organisation
        about: each other organisation in cohort
        fields:
          team: {ask: Team, answer: 1 to 10}
    stages:
      - id: værksted
        title: Værksted
        leave_when: {form: {id: rang, answered: true}}
      - id: investeret
        title: Investeret
    """
}

extension Lab {
  /// The workspace's database.
  fileprivate var database: String { path("fonden/ruge.sqlite") }
}
