import Foundation
import RugeCore

extension WorkspaceProblem.FolderRisk {
  private static let services = ["Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud", "iCloud"]

  /// File systems whose locks cannot be relied on, by the magic number that `statfs` gives (linux/magic.h).
  private static let networks: [Int: String] = [
    0x6969: "NFS", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB", 0x517B: "SMB", 0x0102_1997: "9P", 0x6573_5546: "FUSE",
    0x7375_7245: "Coda", 0x5346_414F: "AFS",
  ]

  /// Why a folder is no place for a database, or `nil`.
  package static func of(_ folder: String) -> WorkspaceProblem.FolderRisk? {
    let parts = URL(filePath: folder).resolvingSymlinksInPath().pathComponents
    if let service = services.first(where: { service in parts.contains { $0.hasPrefix(service) } }) {
      return .synchronised(by: service)
    }
    var information = statfs()
    guard statfs(nearestExisting(folder), &information) == 0 else { return nil }
    return networks[Int(information.f_type)].map { .network($0) }
  }

  private static func nearestExisting(_ path: String) -> String {
    var url = URL(filePath: path)
    while url.path(percentEncoded: false) != "/", !FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) {
      url.deleteLastPathComponent()
    }
    return url.path(percentEncoded: false)
  }
}
