package import RugeCore
import RugeYAML

/// Reads `plugin.yaml`.
package enum ManifestReader {
  /// The name of the file in a plugin's folder.
  package static let fileName = "plugin.yaml"

  /// The manifest in a folder, whose name it must have.
  static func read(name: String, folder: String) throws(PluginProblem) -> PluginManifest {
    guard let bytes = Disk.read("\(folder)/\(fileName)", limit: 1 << 20) else {
      throw .noManifest(name, path: folder)
    }
    return try read(name: name, source: SourceText(name: "\(folder)/\(fileName)", bytes: bytes))
  }

  /// The manifest in a text.
  package static func read(name: String, source: SourceText) throws(PluginProblem) -> PluginManifest {
    let reader = NodeReader(source)
    let manifest = reader.parse().flatMap { Notation.manifest(named: name).read($0, reader) }
    let errors = reader.diagnostics.filter { $0.severity == .error }
    guard let manifest, errors.isEmpty else { throw .brokenManifest(name, findings: errors) }
    guard isInside(manifest.executable) else {
      throw .executableOutside(name, executable: manifest.executable.cut())
    }
    return manifest
  }

  /// Whether a path stays in the folder that it starts from.
  private static func isInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
