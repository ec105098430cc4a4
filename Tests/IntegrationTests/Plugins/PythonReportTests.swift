import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("A report by a plugin in Python")
struct PythonReportTests {
  @Test("is made like any other, without a line of Swift")
  func report() async throws {
    let playground = try await Playground.course(variables: ["RUGE_LOCALE": "da"])
    try await playground.done("enrol", "Baba", "--programme", "rugekassen", "--on", "2026-03-01")
    _ = try WorkspacePlugin("names", in: playground, program: WorkspacePlugin.names)
    try await playground.done("plugin", "trust", "names")

    let shown = try await playground.done("report", "run", "names", "--format", "text")
    #expect(shown.output == "da 2026-06-02\nBaba\nLæsehunde\n")
    let earlier = try await playground.done("report", "run", "names", "--as-of", "2026-02-01")
    #expect(earlier.output == "da 2026-02-01\nLæsehunde\n", "its only format need not be named")
    try await playground.done("report", "run", "names", "--output", "names.txt")
    #expect(try playground.text(of: "names.txt") == shown.output)
    let offers = try await playground.done("report", "list")
    #expect(offers.output.contains("names") && offers.output.contains("Navne"))
    #expect(try await playground.health().healthy)
  }

  @Test("is not made before the plugin is trusted, nor after a byte of it has changed")
  func trust() async throws {
    let playground = try await Playground.course()
    let plugin = try WorkspacePlugin("names", in: playground, program: WorkspacePlugin.names)
    try await playground.refused(
      "report", "run", "names", exit: .refused, saying: ["names", "not trusted", "ruge plugin trust names"])
    try await playground.done("plugin", "trust", "names")
    try await playground.done("report", "run", "names")

    try plugin.write(WorkspacePlugin.names + "# later\n", to: "names.py")
    try await playground.refused("report", "run", "names", exit: .refused, saying: ["has changed"])
    try await playground.done("plugin", "trust", "names")
    try plugin.write("helper", to: "helper.py")
    try await playground.refused("report", "run", "names", exit: .refused, saying: ["has changed"])
    let list = try await playground.done("plugin", "list")
    #expect(list.output.contains("has changed"))
  }

  @Test("a plugin that others may write to cannot be trusted")
  func writableByOthers() async throws {
    let playground = try await Playground.course()
    let plugin = try WorkspacePlugin("names", in: playground, program: WorkspacePlugin.names)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: plugin.folder + "/names.py")
    try await playground.refused("plugin", "trust", "names", exit: .refused, saying: ["names.py"])
  }
}
