import Foundation
import RugeCore
import RugeTestSupport
import Testing

@Suite("Plugins that misbehave")
struct FaultyPluginTests {
  /// What a plugin does wrong, and what the user is told.
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let program: String
    var manifest: String?
    var exit = ExitStatus.failed
    let fragment: String
  }

  private static let reading = "#!/usr/bin/env python3\nimport json, os, sys, time\nfor line in sys.stdin: pass\n"

  private static func answering(_ value: String) -> String {
    reading + """
      print(json.dumps({"jsonrpc": "2.0", "id": "1", "result": {"status": "complete", "value": \(value)}}))

      """
  }

  static let faults = [
    Fault(testDescription: "hangs", program: reading + "time.sleep(600)\n", fragment: "not done after 2 seconds"),
    Fault(
      testDescription: "crashes", program: reading + "raise ValueError('no such column')\n", fragment: "no such column"),
    Fault(testDescription: "dies", program: reading + "os.kill(os.getpid(), 9)\n", fragment: "9"),
    Fault(testDescription: "prints junk", program: reading + "print('hello')\n", fragment: "hello"),
    Fault(testDescription: "says nothing", program: reading, fragment: "answer"),
    Fault(
      testDescription: "prints control sequences", program: reading + "print('\\x1b[2Jhello')\n", fragment: "hello"),
    Fault(
      testDescription: "names a file outside its folder",
      program: answering("{\"files\": [{\"name\": \"../../etc/passwd\", \"mediaType\": \"x\"}], \"enrolments\": 1}"),
      fragment: "file"),
    Fault(
      testDescription: "leaves somebody out",
      program: answering("{\"files\": [{\"name\": \"x.txt\", \"mediaType\": \"x\"}], \"enrolments\": 0}"),
      fragment: "0 of 1"),
    Fault(testDescription: "cannot be started", program: "#!/no/such/interpreter\n", fragment: "/no/such/interpreter"),
  ]

  @Test("end in one sentence, in time, with nothing written and nothing left running", arguments: faults)
  func fault(_ fault: Fault) async throws {
    let playground = try await Playground.course()
    let name = PluginFixture.uniqueName()
    _ = try WorkspacePlugin(name, in: playground, manifest: fault.manifest, program: fault.program)
    try await playground.done("plugin", "trust", name)
    let result = try await playground.refused(
      "report", "run", name, "--output", "report.txt", exit: fault.exit, saying: [name, fault.fragment])
    #expect(!result.errors.contains("\u{1B}"))
    #expect(await PluginProcesses.remaining(of: name).isEmpty)
  }

  @Test("with a manifest that cannot be read are listed as broken, and the others work")
  func brokenManifest() async throws {
    let playground = try await Playground.course()
    _ = try WorkspacePlugin("broken", in: playground, manifest: "name: other\nprotocol: [x\n", program: "")
    let list = try await playground.done("plugin", "list")
    #expect(list.output.contains("broken") && list.output.contains("plugin.yaml"))
    try await playground.done("report", "run", "progress")
  }

  @Test("of the name of a shipped one do not pass for it unless they are trusted")
  func shadowing() async throws {
    let playground = try await Playground.course()
    _ = try WorkspacePlugin("reports", in: playground, program: WorkspacePlugin.names)
    try await playground.refused(
      "report", "run", "progress", exit: .notFound,
      saying: ["stands in its way", playground.workspace + "/plugins/reports"])
    try await playground.refused("report", "run", "reports", exit: .refused, saying: ["not trusted"])
    let list = try await playground.done("plugin", "list")
    let named = list.output.split(separator: "\n").count { $0.hasPrefix("reports ") }
    #expect(named == 2, "both are listed: \(list.output)")
    #expect(list.output.contains("  not trusted  ") && list.output.contains("  shadowed  "))
    let danish = try await playground.done("plugin", "list", with: ["RUGE_LOCALE": "da"])
    #expect(danish.output.contains("påmindelser, kanalen outbox"))
  }
}
