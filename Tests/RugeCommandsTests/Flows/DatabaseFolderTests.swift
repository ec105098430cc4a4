import Foundation
import RugeCore
import Testing

@testable import RugeCommands

@Suite("A database that lies elsewhere than the settings")
struct DatabaseFolderTests {
  /// A workspace whose database was moved to a folder that is synchronised.
  private func lab() async throws -> Lab {
    let lab = try await Lab.withEnrolment()
    let folder = lab.path("home") + "/Dropbox"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: lab.workspace + "/ruge.sqlite", toPath: folder + "/ruge.sqlite")
    try lab.write("name: Fonden\ndatabase: \(folder)/ruge.sqlite\n", to: "fonden/ruge.yaml")
    return lab
  }

  @Test("is not written to where it would come to harm, but read")
  func written() async throws {
    let lab = try await lab()
    let refused = await lab.run("org", "add", "Bogbussen", "--on", "2026-02-01")
    #expect(refused.code == 1)
    #expect(refused.error.contains("Dropbox"))
    #expect(await lab.run("doctor", "--repair").code == 1)
    try await lab.succeed("status")
    try await lab.succeed("backup", "../copy")
    #expect(await lab.run("restore", "../copy", "--replace").error.contains("Dropbox"))
  }

  @Test("is not written to through a link either")
  func linked() async throws {
    let lab = try await lab()
    try FileManager.default.createSymbolicLink(
      atPath: lab.workspace + "/link.sqlite", withDestinationPath: lab.path("home") + "/Dropbox/ruge.sqlite")
    try lab.write("name: Fonden\ndatabase: link.sqlite\n", to: "fonden/ruge.yaml")
    #expect(await lab.run("org", "add", "Bogbussen", "--on", "2026-02-01").error.contains("Dropbox"))
  }

  @Test("is told of by doctor, without being called damaged")
  func doctor() async throws {
    let lab = try await lab()
    let result = try await lab.succeed("doctor")
    #expect(result.output.contains("Dropbox"))
  }
}

@Suite("A database that is too damaged to be examined")
struct DamagedDatabaseTests {
  @Test("sends nobody from doctor to doctor")
  func doctor() async throws {
    let lab = try await Lab.withEnrolment()
    truncate(lab.workspace + "/ruge.sqlite", 20_000)
    for command in [["doctor"], ["doctor", "--repair"]] {
      let result = await lab.run(command)
      #expect(result.code == 1)
      #expect(!result.error.contains("ruge doctor"), "\(result.error)")
      #expect(result.error.contains("ruge restore BACKUP --replace"))
    }
  }
}
