import Foundation
import RugeCore
import RugeStore
import RugeWords

/// Keeps what shows something: a file is copied into the workspace, an address stays what it is.
struct KeptEvidence {
  private let context: CommandContext
  private let dryRun: Bool

  init(_ context: CommandContext, dryRun: Bool) {
    self.context = context
    self.dryRun = dryRun
  }

  /// The texts that a fact is recorded with: what was kept, and what the file was called.
  ///
  /// A dry run copies nothing, but fails where a file could not be read.
  ///
  /// - Parameters:
  ///   - evidence: A path, or an address.
  ///   - purpose: What the text is for.
  /// - Returns: The text of the purpose and, for a file, its name.
  /// - Throws: ``StoreProblem`` where the file cannot be read or kept.
  func keep(_ evidence: String, as purpose: TextPurpose) throws -> [TextPurpose: String] {
    if evidence.hasPrefix("https://") || evidence.hasPrefix("http://") { return [purpose: evidence] }
    let path = try context.path(evidence)
    let name = URL(filePath: path).lastPathComponent.precomposedStringWithCanonicalMapping
    return [purpose: try copy(evidence, at: path), purpose.fileName: name]
  }

  /// Says that what was handed in is not kept, where a command has changed nothing that it could show.
  static func tellUnused(_ evidence: String?, _ context: CommandContext) {
    guard evidence != nil else { return }
    context.note(context.style.warning(context.words.evidenceNotKept))
  }

  private func copy(_ evidence: String, at path: String) throws -> String {
    if dryRun {
      try EvidenceFolder.check(path)
      return evidence
    }
    return try context.workspace().evidence.keep(path)
  }
}
