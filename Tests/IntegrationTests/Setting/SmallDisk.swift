import Foundation
import RugeTestSupport

/// A shell that may mount file systems of its own, in a namespace that goes with it.
enum SmallDisk {
  private static let unshare = "/usr/bin/unshare"
  private static let namespace = ["--user", "--map-root-user", "--mount"]

  static var isPossible: Bool {
    let probe = Process()
    probe.executableURL = URL(filePath: unshare)
    probe.arguments = namespace + ["mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }

  static func run(_ script: String, in playground: Playground) async throws -> ProgramResult {
    try await Program(unshare, environment: playground.environment)
      .run(namespace + ["/bin/bash", "-c", script], in: playground.folder.path)
  }
}
