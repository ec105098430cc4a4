import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Workspaces that are missing or unfit")
struct WorkspaceTests {
  @Test("no workspace: the way to one is said")
  func missing() async throws {
    let playground = try Playground()
    for command in [["status"], ["undo"], ["doctor"], ["session", "log", "Læsehunde", "90m"], ["backup", "x"]] {
      let result = try await playground.run(command)
      result.expectRefusal(exit: .notFound, saying: ["ruge init"], of: command[0])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: playground.folder.path).isEmpty)
  }

  @Test("is found from any folder inside it, and by its name from outside")
  func found() async throws {
    let playground = try await Playground.course()
    let inside = try await playground.run(["status", "Læsehunde"], in: playground.workspace + "/Programmes")
    let outside = try await playground.run(["-C", "demo", "status", "Læsehunde"], in: playground.folder.path)
    let after = try await playground.run(["status", "Læsehunde", "-C", "demo"], in: playground.folder.path)
    #expect(inside.ending == .exited(0) && inside.output == after.output, "\(inside.errors)\(after.errors)")
    #expect(outside.exitCode == 64 || outside.output == inside.output)
  }

  @Test("one is never made over another, nor out of a faulty definition")
  func making() async throws {
    let playground = try await Playground.course()
    try await playground.refused("init", ".", exit: .failed, saying: ["workspace already"])
    try playground.folder.write("programme: x\n", to: "bad.yaml")
    let result = try await playground.run(["init", "new", "--programme", "bad.yaml"], in: playground.folder.path)
    result.expectRefusal(exit: .badInput, saying: ["bad.yaml:1:1: error:", "title"], of: "init new")
    #expect(!FileManager.default.fileExists(atPath: playground.folder.path + "/new"))
  }

  @Test("folders that others synchronise are refused, because a database is damaged there")
  func synchronised() async throws {
    let playground = try Playground()
    let result = try await playground.run(["init", "Dropbox/demo"])
    result.expectRefusal(exit: .failed, saying: ["Dropbox", "ruge backup"], of: "init")
    #expect(!FileManager.default.fileExists(atPath: playground.folder.path + "/Dropbox"))
  }

  @Test(
    "settings that cannot be read are shown with line and caret, and nothing is done",
    arguments: [
      ("name: [x\n", "ruge.yaml:"), ("name: x\nlocal: da\n", "did you mean “locale”"), ("", "ruge.yaml"),
      ("name: x\ntime_zone: Mars/Olympus\n", "Mars/Olympus"), ("name: x\nname: y\n", "name"),
      ("name: x\nlocale: fr\n", "fr"), ("name: x\nplugins: {a: b}\n", "ruge.yaml:2:10"),
    ])
  func settings(text: String, fragment: String) async throws {
    let playground = try await Playground.course()
    let before = try await playground.health()
    let good = try playground.text(of: "ruge.yaml")
    try playground.folder.write(text, to: "demo/ruge.yaml")
    for command in [["status"], ["session", "log", "Læsehunde", "90m"]] {
      let result = try await playground.run(command)
      result.expectRefusal(exit: .badInput, saying: ["ruge.yaml", fragment], of: command[0])
    }
    try playground.folder.write(good, to: "demo/ruge.yaml")
    #expect(try await playground.health() == before)
  }

  @Test(
    "one that may only be read can be read, and says so when it is written to",
    .enabled(if: Unprivileged.isPossible, "root may write everywhere, and setpriv is not there to be somebody else"))
  func readOnly() async throws {
    let playground = try await Playground.course()
    let before = try await playground.health()
    let list = try await playground.done("status")
    let script = """
      chmod -R a+rX demo; chmod -R a-w demo; cd demo
      \(Unprivileged.prefix) ruge status Læsehunde >../read.txt || echo "reading failed"
      \(Unprivileged.prefix) ruge session log Læsehunde 90m --on 2026-02-01; echo "exit $?"
      \(Unprivileged.prefix) ruge report run progress --output report.html; echo "exit $?"
      cd ..; chmod -R u+w demo
      """
    let result = try await playground.shell(script)
    #expect(try playground.folder.text(of: "read.txt").hasPrefix("Læsehunde"))
    #expect(result.output == "exit 1\nexit 1\n")
    #expect(result.errors.split(separator: "\n").count == 2, "\(result.errors)")
    #expect(result.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("ruge: ") })
    #expect(try await playground.health().hash == before.hash)
    #expect(try await playground.done("status").output == list.output)
  }

  @Test("a report that cannot be put in its place leaves what was there")
  func output() async throws {
    let playground = try await Playground.course()
    let inFolder = playground.folder.path
    for place in ["\(inFolder)/missing/report.html", inFolder, "/dev/null/report.html"] {
      try await playground.refused(
        "report", "run", "progress", "--format", "html", "--output", place, exit: .failed, saying: [place])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: inFolder).allSatisfy { !$0.contains(".part") })
  }
}
