import Foundation
import RugeCore
import RugeStore

/// Keeps what shows something: a file is copied into the workspace, an address stays what it is.
struct KeptEvidence {
  private let context: CommandContext
  private let dryRun: Bool

  init(_ context: CommandContext, dryRun: Bool) {
    self.context = context
    self.dryRun = dryRun
  }

  /// The text that a fact is recorded with; a dry run copies nothing, but fails where a file could not be read.
  func keep(_ evidence: String) throws -> String {
    if evidence.hasPrefix("https://") || evidence.hasPrefix("http://") { return evidence }
    let path = context.environment.path(evidence)
    if dryRun {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw WorkspaceProblem.cannotRead(evidence, reason: .missing)
      }
      return evidence
    }
    return try context.workspace().evidence.keep(path)
  }
}
