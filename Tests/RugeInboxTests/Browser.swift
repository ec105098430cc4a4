import Foundation
import RugeTestSupport

/// A browser that is installed here, without a window.
struct Browser {
  private let program: Program

  /// `nil` where there is none; then tests that need one are skipped and say so.
  init?() {
    let paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    guard let path = paths.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else { return nil }
    program = Program(path, environment: ["PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(), "LANG": "C.UTF-8"])
  }

  static var isInstalled: Bool { Browser() != nil }

  /// The document that a file has become once its scripts have run.
  func document(of file: String, in folder: TestFolder) async throws -> String {
    let result = try await program.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.path)/profile", "--virtual-time-budget=5000", "--dump-dom", "file://\(file)",
      ], in: folder.path, within: .seconds(90))
    return result.output
  }
}
