import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("The installed tree")
struct RelocationTests {
  private struct Plugin: Decodable {
    let name: String
    let state: String
  }

  @Test("works wherever it is put, under any name, and through a link")
  func elsewhere() async throws {
    let place = try TestFolder()
    let moved = StagedTree(root: place.path + "/Røde Køkken")
    try FileManager.default.copyItem(atPath: StagedTree.shared().root, toPath: moved.root)
    let playground = try Playground(tree: moved)
    try await playground.done("tour", "demo")
    let plugins: [Plugin] = try await playground.ruge("plugin", "list", "--json").decoded()
    #expect(plugins.map(\.name).sorted() == ["reminders", "reports"])

    let link = place.path + "/ruge"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: moved.binary)
    let linked = try await Program(link, environment: playground.environment)
      .run(["report", "run", "progress"], in: playground.workspace)
    #expect(linked.ending == .exited(0), "\(linked.errors)")
  }

  @Test("says what is missing when only the binary was copied")
  func binaryAlone() async throws {
    let place = try TestFolder()
    let lonely = StagedTree(root: place.path)
    try FileManager.default.createDirectory(atPath: place.path + "/bin", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: StagedTree.shared().binary, toPath: lonely.binary)
    let playground = try Playground(tree: lonely)
    let result = try await playground.run(["init", "demo", "--programme", "rugekassen"])
    result.expectRefusal(exit: .failed, saying: ["share/ruge/Programmes", "incomplete"], of: "init")
    #expect(!FileManager.default.fileExists(atPath: playground.workspace))
  }
}
