/// A plugin that was found and whose manifest is sound.
///
/// Whether it is trusted is another question.
package struct Plugin: Hashable, Sendable {
  package let manifest: PluginManifest
  /// The absolute path of its folder.
  package let folder: String
  package let place: PluginPlace

  package init(manifest: PluginManifest, folder: String, place: PluginPlace) {
    self.manifest = manifest
    self.folder = folder
    self.place = place
  }

  package var name: String { manifest.name }

  /// The absolute path of its program.
  package var executable: String { "\(folder)/\(manifest.executable)" }
}
