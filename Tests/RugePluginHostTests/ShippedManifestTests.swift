import Foundation
import RugeCore
import RugePluginKit
import Testing

@testable import RugePluginHost

@Suite("The manifests of the shipped plugins say what the plugins do")
struct ShippedManifestTests {
  private func manifest(_ folder: String) throws -> PluginManifest {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "Plugins/\(folder)/plugin.yaml").path
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return try ManifestReader.read(name: folder.lowercased(), source: SourceText(name: path, text: text))
  }

  @Test func reports() throws {
    let manifest = try manifest("Reports")
    #expect(manifest.majors == PluginProtocol.majors)
    #expect(manifest.executable == "reports")
    let report = try #require(manifest.reports.first)
    #expect(report.id == "progress")
    #expect(report.formats == ["html", "markdown", "json", "csv"])
    #expect(report.title[.danish] == "Statusrapport" && report.title[.english] == "Progress report")
    #expect(manifest.permissions.isEmpty)
  }

  @Test func reminders() throws {
    let manifest = try manifest("Reminders")
    #expect(manifest.executable == "reminders")
    #expect(manifest.offers(.reminders) && manifest.offers(.channel) && !manifest.offers(.report))
    #expect(manifest.channels.map(\.id) == ["outbox"])
    #expect(manifest.settings.map(\.id) == ["folder"])
    #expect(manifest.reads == [.reminders, .organisations, .people, .messages])
    #expect(manifest.permissions == [.files], "the outbox lies in the workspace, not in the call's own folder")
  }
}
