import Foundation
import RugeCore
import Testing

@testable import RugeCommands

struct WorkspaceSettingsTests {
  private func read(_ yaml: String) throws -> WorkspaceSettings {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    try Data(yaml.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try WorkspaceSettings.read(file.path(percentEncoded: false))
  }

  @Test(
    "Whatever a workspace is called, its settings can be read again",
    arguments: ["Fonden", "\"Fonden\"", "C:\\fonden", "no", "2026", "a: b # c", "æøå 🌱", "- {x}", "'", "%", "👩‍👧"])
  func names(name: String) throws {
    for language in [Language.danish, .english, nil] {
      let settings = try read(WorkspaceSettings(name: name, language: language).yaml)
      #expect(settings.name == name)
      #expect(settings.language == language)
      #expect(settings.timeZone == WorkspaceSettings.defaultTimeZone)
    }
  }

  @Test(
    "What is not seen in a name does not make the file unreadable",
    arguments: ["a\nb", "a\tb", "a\u{1B}b", "a\u{202E}b"])
  func hiddenCharacters(name: String) throws {
    #expect(try read(WorkspaceSettings(name: name, language: nil).yaml).name == "a b")
  }

  @Test("What is not said has a default")
  func defaults() throws {
    let settings = try read("name: Fonden\n")
    #expect(settings.language == nil)
    #expect(settings.timeZone.identifier == "Europe/Copenhagen")
    #expect(settings.database == "ruge.sqlite")
    #expect(settings.plugins.isEmpty)
    #expect(settings.sender == nil)
  }

  @Test("Everything that can be said is read")
  func everything() throws {
    let settings = try read(
      """
      name: Fonden
      locale: da
      time_zone: Atlantic/Faroe
      database: data/ruge.sqlite
      plugins: [plugins, /opt/plugins]
      settings: {reminders: {folder: Post}, reports: {logo: logo.png}}
      sender: ruge@example.org
      """)
    #expect(settings.language == .danish)
    #expect(settings.timeZone.identifier == "Atlantic/Faroe")
    #expect(settings.database == "data/ruge.sqlite")
    #expect(settings.plugins == ["plugins", "/opt/plugins"])
    #expect(settings.pluginSettings == ["reminders": ["folder": "Post"], "reports": ["logo": "logo.png"]])
    #expect(settings.sender == "ruge@example.org")
  }

  @Test(
    "A slip in the settings is named, and never passed over",
    arguments: [
      "", "locale: da\n", "name: Fonden\nlocale: sv\n", "name: F\ntime_zone: Odense\n", "name: F\nlocal: da\n",
      "name: F\nsettings: Post\n", "name: F\nsettings: {reminders: Post}\n",
      "name: F\nsettings: {reminders: {folder: [Post]}}\n",
    ])
  func slips(yaml: String) {
    let error = #expect(throws: (any Error).self) { try read(yaml) }
    #expect((error as? any Problem)?.exitStatus == .badInput)
  }
}
