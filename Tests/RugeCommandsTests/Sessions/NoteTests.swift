import Foundation
import Testing

@testable import RugeCommands

/// Who may read a note, and how one is written.
struct NoteTests {
  @Test("A private note is its author's alone, wherever notes are shown")
  func privateNote() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("session", "log", "Læsehunde", "60m", "Hemmeligt", "--private", "--kind", "sparring")
    try await lab.succeed("session", "log", "Læsehunde", "60m", "Til alle", "--shared", "--kind", "sparring")
    let id = try #require(value(try await lab.json("session", "list"), 1, "id") as? String)
    for command in [
      ["session", "list"], ["session", "show", id], ["session", "prep", "Læsehunde"], ["history", "Læsehunde"],
      ["session", "list", "--json"], ["session", "prep", "Læsehunde", "--json"], ["history", "Læsehunde", "--json"],
    ] {
      let own = await lab.run(command)
      let other = await lab.run(command, login: "omar")
      #expect(own.code == 0 && own.output.contains("Hemmeligt"), "\(command): \(own)")
      #expect(other.code == 0 && !other.output.contains("Hemmeligt"), "\(command): \(other)")
    }
    let list = try await lab.json("session", "list")
    #expect(value(list, 0, "readers") as? String == "shared")
    #expect(value(list, 1, "readers") as? String == "private")
    let batch = try #require(value(try await lab.json("history", "Læsehunde"), 2, "batch") as? Int)
    let undo = await lab.run(["undo", "\(batch)", "--dry-run"], login: "omar")
    #expect(undo.code == 0 && !undo.output.contains("Hemmeligt"), "\(undo)")
    // Whoever corrected it would become the author of another's note, or lose it.
    let amended = await lab.run(["session", "amend", id, "--length", "45m"], login: "omar")
    #expect(amended.code == 3 && !amended.error.contains("Hemmeligt"), "\(amended)")
    #expect(!(await lab.run(["session", "list"], login: "omar")).output.contains("Hemmeligt"))
    #expect((await lab.run("export")).output.contains(#""note-private":"Hemmeligt""#))
  }

  private func drafts(_ lab: Lab) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: lab.workspace + "/Drafts")) ?? []).sorted()
  }

  @Test("A note is written in the editor, over a template that is not kept")
  func editor() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("action", "add", "Læsehunde", "Send budget")
    let result = await lab.run("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--edit") {
      $0.sitDown()
      $0.variables["EDITOR"] = "vi"
      $0.edit = { command, path in
        guard command == "vi", let template = try? String(contentsOfFile: path, encoding: .utf8),
          template.contains("# ") && template.contains("“Send budget”"),
          let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int, mode == 0o600
        else { return false }
        return (try? Data(("Første linje\nAnden linje\n" + template).utf8).write(to: URL(filePath: path))) != nil
      }
    }
    #expect(result.code == 0, "\(result)")
    #expect(value(try await lab.json("session", "list"), 0, "note") as? String == "Første linje\nAnden linje")
    #expect(drafts(lab).isEmpty)
  }

  @Test("An empty text records nothing and leaves nothing")
  func empty() async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--edit") {
      $0.sitDown()
      $0.variables["VISUAL"] = "vi"
      $0.edit = { _, _ in true }
    }
    #expect(result.code == 1 && result.error.contains("The text is empty"), "\(result)")
    #expect(drafts(lab).isEmpty)
    #expect((try await lab.json("session", "list") as? [Any])?.isEmpty == true)
  }

  @Test("A draft is kept where the editor fails or the rules refuse, and goes on from there")
  func kept() async throws {
    let lab = try await Lab.withEnrolment()
    let crashed = await lab.run("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--edit") {
      $0.sitDown()
      $0.variables["EDITOR"] = "vi"
      $0.edit = { _, path in
        try? Data("Halvvejs\n".utf8).write(to: URL(filePath: path))
        return false
      }
    }
    #expect(crashed.code == 1 && crashed.error.contains("--draft Drafts/2026-06-01-1.txt"), "\(crashed)")
    let refused = await lab.run(
      "session", "log", "Læsehunde", "60m", "--kind", "sparring", "--on", "2026-01-01", "--draft",
      "Drafts/2026-06-01-1.txt")
    #expect(refused.code == 3 && refused.error.contains("The draft is kept"), "\(refused)")
    #expect(drafts(lab) == ["2026-06-01-1.txt"])
    try await lab.succeed(
      "session", "log", "Læsehunde", "60m", "--kind", "sparring", "--draft", "Drafts/2026-06-01-1.txt")
    #expect(value(try await lab.json("session", "list"), 0, "note") as? String == "Halvvejs")
    #expect(drafts(lab).isEmpty)
    let nowhere = await lab.run("session", "log", "Læsehunde", "60m", "--kind", "sparring", "--edit")
    #expect(nowhere.code == 64 && nowhere.error.contains("VISUAL"), "\(nowhere)")
  }
}
