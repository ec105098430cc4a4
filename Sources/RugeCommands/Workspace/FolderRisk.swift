import Foundation
import RugeCore

extension WorkspaceProblem.FolderRisk {
  private static let services = [
    "Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud", "iCloud",
  ]

  /// File systems whose locks cannot be relied on.
  private static let networks: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "fuse.sshfs", "fuse.rclone",
    "fuse.glusterfs", "fuse.davfs2",
  ]

  /// Why a folder is no place for a database, or `nil`.
  static func of(_ folder: String) -> WorkspaceProblem.FolderRisk? {
    let real = URL(filePath: folder).resolvingSymlinksInPath()
    if let service = services.first(where: { service in real.pathComponents.contains { $0.hasPrefix(service) } }) {
      return .synchronised(by: service)
    }
    guard let kind = fileSystem(of: real.path(percentEncoded: false)), networks.contains(kind) else { return nil }
    return .network(kind)
  }

  /// The kind of file system that a path lies on: that of the longest mount point above it (proc(5), `mounts`).
  private static func fileSystem(of path: String) -> String? {
    guard let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else { return nil }
    var best: (point: Int, kind: String)?
    for line in mounts.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count > 2 else { continue }
      let point = parts[1].utf8.contains(UInt8(ascii: "\\")) ? parts[1].replacing("\\040", with: " ") : parts[1]
      let isAbove = point == "/" || path == point || path.hasPrefix(point + "/")
      // Of two mounts at one point the later one is seen.
      if isAbove, point.count >= best?.point ?? 0 { best = (point.count, String(parts[2])) }
    }
    return best?.kind
  }
}
