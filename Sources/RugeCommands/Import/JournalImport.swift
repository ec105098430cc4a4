import Foundation
import RugeCore
import RugeStore
import RugeWords

/// Takes in a whole journal that `ruge export` wrote, into an empty workspace.
struct JournalImport {
  private struct Document: Encodable {
    let file: String
    let kind: String
    let facts: Int64
    let evidence: Int
    let evidenceMissing: Int
    let dryRun: Bool
  }

  private let file: String
  private let evidence: String?
  private let isDryRun: Bool
  private let isJSON: Bool
  private let context: CommandContext

  init(file: String, evidence: String?, isDryRun: Bool, isJSON: Bool, _ context: CommandContext) {
    self.file = file
    self.evidence = evidence
    self.isDryRun = isDryRun
    self.isJSON = isJSON
    self.context = context
  }

  func run() throws {
    let workspace = try context.workspace()
    let lines = try LineFile(context.path(file), named: file)
    let (store, isCopy) = try context.openForWriting("import", dryRun: isDryRun)
    defer { isCopy ? store.discard() : store.close() }
    let count = try store.takeJournal(from: file, dryRun: isDryRun) { intake in
      try lines.forEach { try intake.take($0) }
    }
    let names = isDryRun ? [] : try store.evidenceNames()
    let kept = try evidence.map { try keep(names, from: context.path($0), in: workspace.evidence) } ?? 0
    let missing = names.count { workspace.evidence.verify($0) != .whole }
    if isJSON {
      return context.say(
        json: Document(
          file: file, kind: "journal", facts: count, evidence: kept, evidenceMissing: missing, dryRun: isDryRun))
    }
    context.say(context.words.journalTaken(facts: count, evidence: kept))
    if missing > 0 { context.say(context.style.warning(context.words.evidenceLeftBehind(missing))) }
    if isDryRun { context.say(context.words.nothingRecorded) }
  }

  /// Copies the files that facts point at; a file that is not what its name says stays where it is.
  private func keep(_ names: [String], from folder: String, in target: EvidenceFolder) throws -> Int {
    let source = EvidenceFolder(path: folder)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw WorkspaceProblem.cannotRead(folder, reason: .missing)
    }
    return try names.count { name in
      guard source.verify(name) == .whole else { return false }
      return try target.keep(source.path(of: name)) == name
    }
  }
}
