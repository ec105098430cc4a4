import Foundation

/// A folder for what all tests of a run share; it goes when the process ends.
package enum SharedFolder {
  package static let path = make()

  private static func make() -> String {
    let path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "ruge-shared-\(ProcessInfo.processInfo.processIdentifier)").path
    try? FileManager.default.removeItem(atPath: path)
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    } catch {
      fatalError("\(path) cannot be made: \(error)")
    }
    atexit { try? FileManager.default.removeItem(atPath: SharedFolder.path) }
    return path
  }
}
