import Foundation
import RugeCore
import Testing

@testable import RugeCommands

@Suite("A backup")
struct BackupTests {
  private func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  @Test("holds the settings and the programmes, and brings them back")
  func writtenFiles() async throws {
    let lab = try await Lab.withEnrolment()
    try FileManager.default.createDirectory(
      atPath: lab.workspace + "/Programmes/Old", withIntermediateDirectories: true)
    try lab.write("id: gammel", to: "fonden/Programmes/Old/gammel.yaml")
    try await lab.succeed("backup", "../copy")
    try await lab.succeed("restore", "../copy", "--to", "../again")
    for name in ["ruge.yaml", "Programmes/rugekassen.yaml", "Programmes/Old/gammel.yaml"] {
      #expect(bytes(lab.path("again") + "/" + name) == bytes(lab.workspace + "/" + name))
      #expect(bytes(lab.path("again") + "/" + name) != nil)
    }
  }

  @Test(
    "whose settings or programmes were changed or lost is refused",
    arguments: ["ruge.yaml", "Programmes/rugekassen.yaml"])
  func changed(name: String) async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("backup", "../copy")
    let file = lab.path("copy") + "/" + name
    try Data((bytes(file) ?? Data()) + Data("# x\n".utf8)).write(to: URL(filePath: file))
    let changed = await lab.run("restore", "../copy", "--to", "../again")
    #expect(changed.code == 65)
    #expect(changed.error.contains(name))
    try FileManager.default.removeItem(atPath: file)
    #expect(await lab.run("restore", "../copy", "--replace").code == 65)
  }

  @Test("brings back only what is missing: settings that are there stay")
  func keepsWhatIsThere() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("backup", "../copy")
    try lab.write("name: Et andet navn\n", to: "fonden/ruge.yaml")
    try FileManager.default.removeItem(atPath: lab.workspace + "/Programmes/rugekassen.yaml")
    try await lab.succeed("restore", "../copy", "--replace")
    #expect(bytes(lab.workspace + "/ruge.yaml") == Data("name: Et andet navn\n".utf8))
    #expect(bytes(lab.workspace + "/Programmes/rugekassen.yaml") != nil)
  }

  @Test("leaves out what is no file")
  func pipes() async throws {
    let lab = try await Lab.withEnrolment()
    let settings = lab.workspace + "/Programmes/rugekassen.yaml"
    try FileManager.default.removeItem(atPath: settings)
    #expect(mkfifo(settings, 0o600) == 0)
    try await lab.succeed("backup", "../copy")
    #expect(!FileManager.default.fileExists(atPath: lab.path("copy") + "/Programmes/rugekassen.yaml"))
  }

  @Test("may be named with a slash at the end, as shells complete folders")
  func trailingSlash() async throws {
    let lab = try await Lab.withEnrolment()
    try await lab.succeed("backup", "../copy/")
    try await lab.succeed("restore", "../copy/", "--to", "../again/")
    #expect(FileManager.default.fileExists(atPath: lab.path("again") + "/ruge.sqlite"))
  }

  @Test("that is not there is said not to be there", arguments: [["--replace"], ["--to", "../again"]])
  func missing(options: [String]) async throws {
    let lab = try await Lab.withEnrolment()
    let result = await lab.run(["restore", "/nonexistent"] + options)
    #expect(result.code == 2)
    #expect(result.error.contains("no backup at /nonexistent"))
    #expect(!FileManager.default.fileExists(atPath: lab.path("again")))
  }
}
