package import RugeCore

/// Which plugins may run: those that came with ruge, and those whose very bytes the user has trusted.
///
/// The user's word is kept in one file outside every workspace, a line for each plugin as `sha256sum` writes them:
/// fingerprint, two blanks, folder. A workspace that somebody else made can therefore bring plugins along, but cannot
/// have them run.
package struct PluginTrust: Sendable {
  /// The absolute path of the file; it need not exist.
  private let file: String

  package init(file: String) {
    self.file = file
  }

  /// The user's own file, `trusted-plugins` among ruge's data; `nil` where the environment names no place for it.
  package init?(environment: [String: String]) {
    guard let folder = UserData.folder(environment: environment) else { return nil }
    self.init(file: folder + "/trusted-plugins")
  }

  /// Refuses a plugin that the user has not trusted as it is now.
  package func check(_ plugin: Plugin) throws(PluginProblem) {
    guard plugin.place.kind != .installation else { return }
    let digest = try PluginDigest.of(plugin)
    guard let trusted = entries()[Self.key(plugin)] else {
      throw .notTrusted(plugin.name, path: plugin.folder, reason: .neverTrusted)
    }
    guard trusted == digest else { throw .notTrusted(plugin.name, path: plugin.folder, reason: .changed) }
  }

  /// Trusts a plugin as it is now.
  ///
  /// - Throws: Why it cannot be trusted as it stands, or what the system says of writing the file.
  package func trust(_ plugin: Plugin) throws {
    var entries = entries()
    entries[Self.key(plugin)] = try PluginDigest.of(plugin)
    try write(entries)
  }

  /// Takes trust in a plugin back.
  package func forget(_ plugin: Plugin) throws {
    var entries = entries()
    guard entries.removeValue(forKey: Self.key(plugin)) != nil else { return }
    try write(entries)
  }

  /// The plugin's folder as it is written: with a line break in it, it must not become two lines.
  private static func key(_ plugin: Plugin) -> String {
    plugin.folder.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  /// The fingerprint of each trusted folder.
  ///
  /// A file that is missing, or that somebody else could have written, trusts nothing.
  private func entries() -> [String: String] {
    guard let status = Disk.status(of: file), status.kind == .file, status.owner == Disk.user,
      status.mode & 0o022 == 0, let bytes = Disk.read(file, limit: 1 << 20)
    else { return [:] }
    var entries: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "  ", maxSplits: 1)
      if parts.count == 2 { entries[String(parts[1])] = String(parts[0]) }
    }
    return entries
  }

  private func write(_ entries: [String: String]) throws {
    let lines = entries.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }
    try Disk.replace(file, with: Array(lines.joined().utf8))
  }
}
