import Crypto
import RugeCore

/// A fingerprint of every file of a plugin: SHA-256 over paths, the right to be run, and bytes.
///
/// On the way it looks at who owns and may change each of them.
enum PluginDigest {
  /// The fingerprint, in hexadecimal.
  ///
  /// - Throws: Why the folder's files cannot be trusted, whatever they hold.
  static func of(_ plugin: Plugin) throws(PluginProblem) -> String {
    var hash = SHA256()
    do throws(Unsafe) {
      try add(plugin.folder, as: "", to: &hash)
    } catch {
      throw .notTrusted(plugin.name, path: plugin.folder, reason: error.reason)
    }
    return hexadecimal(hash.finalize())
  }

  private struct Unsafe: Error {
    let reason: PluginProblem.Distrust
  }

  private static func add(_ path: String, as name: String, to hash: inout SHA256) throws(Unsafe) {
    guard let status = Disk.status(of: path) else { throw Unsafe(reason: .unreadable(path)) }
    guard status.kind == .file || status.kind == .folder else { throw Unsafe(reason: .link(path)) }
    guard status.owner == Disk.user else { throw Unsafe(reason: .foreignOwner(path)) }
    guard status.mode & 0o022 == 0 else { throw Unsafe(reason: .writableByOthers(path)) }
    if status.kind == .folder {
      guard let names = Disk.names(in: path) else { throw Unsafe(reason: .unreadable(path)) }
      for child in names {
        try add("\(path)/\(child)", as: name.isEmpty ? child : "\(name)/\(child)", to: &hash)
      }
    } else {
      // Each part is of a known length or says its own, so that no two folders give the same bytes.
      var content = SHA256()
      let isWhole = Disk.forEachBlock(of: path) { block in
        content.update(bufferPointer: block)
        return true
      }
      guard isWhole else { throw Unsafe(reason: .unreadable(path)) }
      hash.update(data: Array("\(name.utf8.count):\(name):\(status.mode & 0o111 == 0 ? "-" : "x"):".utf8))
      content.finalize().withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
