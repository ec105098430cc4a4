import Foundation
import RugeCore
import RugeTestSupport
import Testing

/// Lists and names are made up.
@Suite("What was exported, imported again")
struct RoundTripTests {
  private func worked() async throws -> Playground {
    let playground = try await Playground.course()
    let lists = [
      ("person", "Name;Phone;Organisation;Function\nAne Prøve;+45 12345678;Læsehunde;=Formand\n"),
      (
        "session",
        "Organisation;Date;Minutes;Type;Note;Readers\nLæsehunde;2026-02-01;60;sparring;Kun mig;private\nLæsehunde;2026-02-02;60;sparring;@alle;shared\n"
      ),
      (
        "attendance",
        "Organisation;Date;Session;Attendance;Count;Minutes\nLæsehunde;2026-02-03;sparring;yes;4;30\nLæsehunde;2026-02-04;sparring;afbud;;\n"
      ),
      ("figure", "Organisation;Date;Kommuner;Frivillige\nLæsehunde;2026-02-01;1051,5;ukendt\n"),
      ("action", "Organisation;Date;Action;Owner;Due;Done\nLæsehunde;2026-02-01;-Ring;Mette;2026-02-10;2026-02-09\n"),
    ]
    for (kind, text) in lists {
      try playground.folder.write(text, to: "\(kind).csv")
      try await playground.done("import", "../\(kind).csv", "--kind", kind)
    }
    try await playground.done("org", "edit", "Læsehunde", "--email", "post@laes.example", "--phone", "+45 87654321")
    try await playground.done("stage", "advance", "Læsehunde", "--override", "Aftalt", "--on", "2026-02-20")
    try playground.folder.write("proof", to: "proof.txt")
    try await playground.done(
      "milestone", "submit", "Læsehunde", "forventninger", "--evidence", "../proof.txt", "--on", "2026-02-01")
    try await playground.done("undo")
    try await playground.done(
      "milestone", "submit", "Læsehunde", "forventninger", "--evidence", "../proof.txt", "--on", "2026-02-02")
    try await playground.done(
      "session", "plan", "Læsehunde", "60m", "Kun for mig selv", "--private", "--on", "2026-07-01", "--at", "14:00")
    return playground
  }

  @Test("what no list takes back is there to be read, and the export says which is which")
  func reading() async throws {
    let playground = try await worked()
    try await playground.done("agree", "Læsehunde", "kommuner.target=65", "--on", "2026-02-01")
    let said = try await playground.done("export", "--format", "csv", "--output", "../tables").output
    let (lists, readings) = try #require(said.split(by: "For reading:"))
    #expect(lists.contains("Can be imported again:") && lists.contains("  sessions.csv: "), "\(said)")
    #expect(readings.contains("  milestones.csv: 1 row\n") && readings.contains("--kind journal"), "\(said)")
    func table(_ name: String) throws -> String { try playground.folder.text(of: "tables/\(name).csv") }
    #expect(try table("stages").contains("Organisation,Stage,Since,Until,Against its gate,Reason"))
    #expect(try table("milestones").contains("Læsehunde,2026-02-02,forventninger,submitted,"))
    #expect(try table("agreements").contains("Læsehunde,2026-02-01,kommuner.target,65,"))
    #expect(try table("plans").contains("Læsehunde,2026-07-01,14:00,60,"))
    #expect(try table("plans").contains(",planned,Kun for mig selv,private"))
    #expect(try table("changes").contains("Organisation,Day,Change,Role,Person,Until,Reason,Note"))
    for name in ["records", "open-meetings", "session-answers", "organisation-answers"] {
      #expect(readings.contains("  \(name).csv: 0 rows"), "\(name): \(said)")
    }
    try await playground.done(
      "export", "--format", "csv", "--output", "../others", with: ["RUGE_AUTHOR": "bo"])
    #expect(!(try playground.folder.text(of: "others/plans.csv").contains("Kun for mig selv")))
    try await playground.refused(
      "export", "--output", "../all.csv", exit: .usage, saying: ["--format csv --output FOLDER"])
  }

  @Test("a whole journal makes the same records, with its evidence where that is taken along")
  func journal() async throws {
    let playground = try await worked()
    try await playground.done("export", "--output", "../all.jsonl")
    let before = try await playground.health()
    let status = try await playground.done("status", "Læsehunde", "--json").output
    let history = try await playground.done("history", "Læsehunde").output
    for evidence in [[], ["--evidence", playground.workspace + "/Evidence"]] {
      let copy = "\(playground.folder.path)/copy\(evidence.count)"
      func there(_ arguments: String...) async throws -> ProgramResult {
        try await playground.run(arguments + ["-C", copy, "--today", Playground.today])
      }
      _ = try await playground.run(["init", copy])
      let taken = try await playground.run(
        ["import", playground.folder.path + "/all.jsonl", "--kind", "journal"] + evidence + ["-C", copy])
      #expect(taken.ending == .exited(0), "\(taken.errors)")
      let health: Playground.Health = try await there("doctor", "--json").decoded()
      #expect(health.facts == before.facts && health.healthy == !evidence.isEmpty)
      #expect(try await there("status", "Læsehunde", "--json").output == status)
      // How large a file is, only the file says.
      let expected = evidence.isEmpty ? history.replacing(/, [0-9.,]+ ([kM]?B)(?=\))/, with: "") : history
      #expect(try await there("history", "Læsehunde").output == expected)
      let again = try await there("import", playground.folder.path + "/all.jsonl", "--kind", "journal")
      again.expectRefusal(exit: .refused, saying: ["empty workspace"], of: "import")
    }
  }

  @Test("the tables hold what stands today, guard what could be calculated, and are imported as they are")
  func tables() async throws {
    let playground = try await worked()
    try await playground.done("export", "--format", "csv", "--output", "../one")
    #expect(try playground.folder.text(of: "one/people.csv").contains("Ane Prøve,,+45 12345678,Læsehunde,'=Formand,"))
    #expect(try playground.folder.text(of: "one/actions.csv").contains("'-Ring"))
    #expect(try playground.folder.text(of: "one/enrolments.csv").contains("afklaring 2026-01-12; udvikling 2026-02-20"))
    let organisations = try playground.folder.text(of: "one/organisations.csv")
    #expect(organisations.contains("Læsehunde,post@laes.example,+45 87654321,"))
    #expect(try playground.folder.text(of: "one/sessions.csv").contains("Kun mig,private"))
    let others = try await playground.done(
      "export", "--format", "csv", "--output", "../others", with: ["RUGE_AUTHOR": "bo"])
    #expect(others.output.contains("2 notes that are for their authors alone were left out."))
    #expect(!(try playground.folder.text(of: "others/sessions.csv").contains("Kun mig")))
    try await playground.refused(
      "export", "--format", "csv", "--output", "../one", exit: .failed, saying: ["one"])

    let copy = playground.folder.path + "/copy"
    _ = try await playground.run(["init", copy, "--programme", "rugekassen"])
    let kinds = [
      ("organisations", "organisation"), ("people", "person"), ("enrolments", "enrolment"), ("sessions", "session"),
      ("attendance", "attendance"), ("figures", "figure"), ("answers", "form"), ("actions", "action"),
    ]
    for _ in 0..<2 {
      for (file, kind) in kinds {
        let taken = try await playground.run([
          "import", "\(playground.folder.path)/one/\(file).csv", "--kind", kind, "-C", copy, "--today",
          Playground.today,
        ])
        #expect(taken.ending == .exited(0), "\(file): \(taken.output)\(taken.errors)")
      }
    }
    let exported = try await playground.run([
      "export", "--format", "csv", "--output", playground.folder.path + "/two", "-C", copy,
    ])
    #expect(exported.ending == .exited(0), "\(exported.errors)")
    for (file, _) in kinds {
      #expect(try lines("one/\(file).csv", playground) == lines("two/\(file).csv", playground), "\(file)")
    }
  }

  /// The lines without the numbers that things have in one workspace only.
  private func lines(_ file: String, _ playground: Playground) throws -> [String] {
    try playground.folder.text(of: file).split(separator: "\r\n").map {
      String($0.replacing(/^[OPESA]-\d+,/, with: ""))
    }
    .sorted()
  }
}

extension String {
  /// What stands before a text and what after it.
  fileprivate func split(by text: String) -> (String, String)? {
    range(of: text).map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
  }
}
