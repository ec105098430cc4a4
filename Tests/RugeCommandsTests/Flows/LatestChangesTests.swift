import Foundation
import Testing

@testable import RugeCommands

/// What was recorded last, whatever it is about.
struct LatestChangesTests {
  @Test("Without a reference the latest changes are shown, the newest last, with who, when and how to undo")
  func latest() async throws {
    let lab = try await Lab.withEnrolment()
    #expect(await lab.run(["person", "add", "Mette Holm"], login: "anna").code == 0)
    try lab.write("Navn\nA\nB\nC\n", to: "liste.csv")
    try await lab.succeed("import", lab.path("liste.csv"), "--kind", "organisation")
    let page = await lab.run("history")
    let lines = page.output.split(separator: "\n").map(String.init)
    #expect(page.code == 0 && lines.first?.contains("Who") == true, "\(page)")
    let person = try #require(lines.firstIndex { $0.contains("Mette Holm") && $0.contains("anna") })
    let list = try #require(lines.firstIndex { $0.contains("organisation A added") && $0.contains("(and 2 more)") })
    #expect(person < list && lines[person].contains("2026-06-01"), "\(lines)")
    #expect(lines.last?.contains("ruge undo NUMBER") == true)
    try await lab.succeed("undo")
    #expect(await lab.run("history").output.contains("[undone] organisation A added"))
  }

  @Test("--limit takes the newest, of everything and of a reference; 20 are enough where nothing is said")
  func limit() async throws {
    let lab = try await Lab.withEnrolment()
    for number in 1...21 { try await lab.succeed("person", "add", "Person \(number)") }
    #expect((try await lab.json("history") as? [Any])?.count == 20)
    let last = try #require(try await lab.json("history", "--limit", "2") as? [[String: Any]])
    #expect(last.map { $0["sentence"] as? String } == ["person Person 20 added", "person Person 21 added"])
    #expect(last.allSatisfy { $0["records"] as? Int == 1 && $0["by"] as? String == "mette" })
    let one = try #require(try await lab.json("history", "Læsehunde", "--limit", "1") as? [[String: Any]])
    #expect(one.count == 1 && one[0]["type"] as? String == "enrolled")
    #expect(await lab.run("history", "--limit", "0").code == 64)
  }

  @Test("What nobody else may read of a change is not shown")
  func privacy() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "Hemmeligt", "--kind", "sparring", "--on", "2026-02-02", "--private")
    #expect(await lab.run("history").output.contains("Hemmeligt"))
    #expect(!(await lab.run(["history"], login: "anden")).output.contains("Hemmeligt"))
  }
}
