import RugeCore
import RugePluginHost
import Testing

@testable import RugeCommands

@Suite("The settings that a plugin is given")
struct PluginSettingsTests {
  private let manifest: PluginManifest = {
    var manifest = PluginManifest(name: "letters", version: "1", majors: [1], executable: "letters")
    manifest.settings = [
      PluginSetting(id: "folder", title: LocalisedText("Folder"), kind: .path, standard: "Outbox"),
      PluginSetting(id: "greeting", title: LocalisedText("Greeting"), kind: .text, standard: nil),
      PluginSetting(id: "copies", title: LocalisedText("Copies"), kind: .number, standard: "1"),
      PluginSetting(id: "signed", title: LocalisedText("Signed"), kind: .boolean, standard: nil),
    ]
    return manifest
  }()

  private func values(_ given: [String: [String: String]]) throws -> [String: String] {
    let settings = WorkspaceSettings(name: "Demo", language: nil, pluginSettings: given)
    return try PluginSettings(Workspace(folder: "/w", settings: settings), among: ["letters", "reports"])
      .values(for: manifest)
  }

  @Test("are those of the workspace, then those of the manifest, with paths from the workspace")
  func precedence() throws {
    #expect(try values([:]) == ["folder": "/w/Outbox", "copies": "1"])
    #expect(
      try values(["letters": ["folder": "../post", "greeting": "Hej"], "reports": ["logo": "x"]])
        == ["folder": "/post", "greeting": "Hej", "copies": "1"])
    #expect(try values(["letters": ["folder": "/srv/post", "signed": "true"]])["folder"] == "/srv/post")
  }

  @Test("are refused where the workspace names what does not exist, with what was probably meant")
  func unknown() {
    #expect(throws: PluginProblem.settingsOfNoPlugin("leters", suggestion: "letters")) {
      try values(["leters": ["folder": "x"]])
    }
    #expect(throws: PluginProblem.unknownSetting("letters", setting: "foldr", suggestion: "folder")) {
      try values(["letters": ["foldr": "x"]])
    }
  }

  @Test("are refused where a value is not of its kind", arguments: [("copies", "many"), ("signed", "yes")])
  func kinds(setting: String, value: String) {
    #expect(throws: UsageProblem.self) { try values(["letters": [setting: value]]) }
  }
}
