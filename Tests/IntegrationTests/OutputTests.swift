import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Standard output")
struct OutputTests {
  @Test(
    "that cannot be written fails the command, with one sentence",
    arguments: ["export", "status", "session list --json", "report run progress", "org add Bogbussen", "--version"])
  func fullDevice(command: String) async throws {
    let playground = try await Playground.course()
    let result = try await playground.shell("cd demo && ruge \(command) >/dev/full")
    #expect(result.exitCode == ExitStatus.failed.rawValue)
    #expect(result.errors.contains("the disk is full"), "\(result)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test("whose reader has gone ends the command quietly, also where the signal for that is ignored")
  func brokenPipe() async throws {
    let playground = try await Playground.course()
    let result = try await playground.shell("trap '' PIPE; cd demo && (ruge export; echo $? >../code) | true")
    #expect(result.errors.isEmpty)
    #expect(try playground.folder.text(of: "code") == "0\n")
  }

  @Test("standard error that cannot be written fails nothing")
  func errors() async throws {
    let playground = try await Playground.course()
    #expect(try await playground.shell("cd demo && ruge status 2>/dev/full").exitCode == 0)
    #expect(try await playground.shell("cd demo && ruge stage show Ingen 2>/dev/full").exitCode == 2)
  }

  @Test("holds a report's bytes as the plugin wrote them, UTF-8 or not")
  func exactBytes() async throws {
    let playground = try await Playground.course()
    let program = WorkspacePlugin.names
      .replacing(#""w", encoding="utf-8""#, with: #""wb""#)
      .replacing(#"    file.write(request["language"] + " " + request["asOf"] + "\n")"#, with: "")
      .replacing(
        #"    file.writelines(name + "\n" for name in sorted(names))"#, with: #"    file.write(bytes(range(256)))"#)
    _ = try WorkspacePlugin("names", in: playground, program: program)
    try await playground.done("plugin", "trust", "names")
    let result = try await playground.shell("cd demo && ruge report run names >../bytes")
    #expect(result.exitCode == 0, "\(result)")
    #expect(FileManager.default.contents(atPath: playground.folder.path + "/bytes") == Data(0...255))
  }
}
