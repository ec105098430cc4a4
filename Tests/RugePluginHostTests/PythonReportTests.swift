import Foundation
import RugeCore
import RugePluginHost
import RugePluginKit
import RugeTestSupport
import Testing

@Suite("A report by a plugin in Python")
struct PythonReportTests {
  private static let request = ReportRequest(
    report: "names", format: "text", language: "da", audience: "board", asOf: "2026-06-01", workspace: "Demo",
    programme: .init(id: "rugekassen", title: "Rugekassen"), outputFolder: "", words: [:])

  private func record(_ number: Int, _ name: String) -> EnrolmentRecord {
    EnrolmentRecord(
      ref: "E-\(number)", organisation: .init(ref: "O-\(number)", name: name), enrolledOn: "2026-01-12",
      position: .waiting, since: "2026-01-12", days: 140)
  }

  @Test("is made by the plugin of the documentation, as the documentation has it")
  func documentedPlugin() async throws {
    let temporary = try TemporaryFolder()
    let page = try ProtocolPage()
    let manifest = try #require(page.examples(in: "yaml").first)
    let program = try #require(page.examples(in: "python").first)
    let fixture = try PluginFixture(in: temporary.path, kind: .user, name: "letters", program: nil)
    try fixture.write(manifest, to: "plugin.yaml", mode: 0o600)
    try fixture.write(program, to: "letters.py", mode: 0o700)

    let catalogue = PluginCatalogue(places: [fixture.place])
    let (plugin, offer) = try catalogue.report("names")
    #expect(offer.title[.danish] == "Navne")
    let trust = PluginTrust(file: "\(temporary.path)/trusted-plugins")
    try trust.trust(plugin)
    let host = PluginHost(environment: ProcessInfo.processInfo.environment, trust: trust)

    let names = ["Åben Dør", "Læsehunde", "\"Anførsel\"\nog linjeskift"]
    let text = try await PrivateFolder.with { folder in
      var request = Self.request
      request.outputFolder = folder
      let reply = try await host.call(
        plugin, .report, request, records: names.enumerated().map { record($0, $1) }, in: folder,
        returning: ReportResult.self)
      #expect(reply.result.enrolments == 3)
      let file = try #require(reply.result.files.first)
      return try String(contentsOfFile: "\(folder)/\(file.name)", encoding: .utf8)
    }
    #expect(text == "\"Anførsel\"\nog linjeskift\nLæsehunde\nÅben Dør\n")
  }

  @Test("streams thousands of records, and the host does not wait for them to be read")
  func manyRecords() async throws {
    let temporary = try TemporaryFolder()
    let program = """
      #!/usr/bin/env python3
      import json, sys
      count = sum(1 for line in sys.stdin) - 2
      value = {"files": [], "enrolments": count}
      print(json.dumps({"jsonrpc": "2.0", "id": "1", "result": {"status": "complete", "value": value}}))
      """
    let plugin = try PluginFixture(in: temporary.path, program: program).plugin()
    let host = PluginHost(
      environment: ProcessInfo.processInfo.environment, trust: PluginTrust(file: "/nonexistent/trusted"))
    let records = (0..<10_000).lazy.map { record($0, String(repeating: "Læsehunde ", count: 80)) }
    let reply = try await host.call(
      plugin, .report, Self.request, records: records, in: temporary.path, returning: ReportResult.self)
    #expect(reply.result.enrolments == 10_000)
  }
}
