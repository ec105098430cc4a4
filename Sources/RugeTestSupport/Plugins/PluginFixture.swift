import Foundation
package import RugePluginHost

/// A plugin made for a test: a folder of its own with a manifest and a script.
package struct PluginFixture {
  /// The folder that the plugin's folder lies in.
  package let place: PluginPlace
  package let name: String

  package var folder: String { "\(place.path)/\(name)" }

  /// Writes a plugin into a folder, with a name that no other process has in its environment unless one is given.
  ///
  /// The manifest is what follows name and version. Without a text for the program there is none.
  package init(
    in parent: String, kind: PluginPlace.Kind = .installation, name: String = PluginFixture.uniqueName(),
    manifest: String = PluginFixture.offeringEverything, program: String?, isExecutable: Bool = true
  ) throws {
    self.place = PluginPlace(kind, path: parent)
    self.name = name
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try write("name: \(name)\nversion: 1.0.0\n\(manifest)\n", to: "plugin.yaml", mode: 0o600)
    if let program { try write(program, to: "plugin", mode: isExecutable ? 0o700 : 0o600) }
  }

  /// Writes a file into the plugin's folder.
  package func write(_ text: String, to file: String, mode: Int) throws {
    let path = "\(folder)/\(file)"
    try Data(text.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// The plugin as the catalogue finds it.
  package func plugin() throws -> Plugin {
    try PluginCatalogue(places: [place]).plugin(named: name)
  }

  /// A name that is used once.
  package static func uniqueName() -> String {
    "fixture-\(UUID().uuidString.lowercased())"
  }

  package static let offeringEverything = """
    protocol: 1
    executable: plugin
    reports: {progress: {title: Progress, formats: [text]}}
    reminders: true
    channels: {outbox: {title: Outbox}}
    reads: [reminders, organisations, people, messages]
    """
}
