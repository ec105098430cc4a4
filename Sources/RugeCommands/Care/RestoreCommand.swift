import ArgumentParser
import Foundation
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge restore BACKUP [--to DIR]`.
struct RestoreCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Bring a backup back, into a new folder or over this workspace's records.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The backup's folder.", completion: .directory)
  var backup: String

  @Option(help: ArgumentHelp("A folder to make a workspace in (default: this workspace).", valueName: "dir"))
  var to: String?

  @Flag(help: "Replace the records that are there.")
  var replace = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    let source = try context.path(backup)
    let target = try to.map(context.environment.path) ?? context.workspace().folder
    _ = try BackupManifest.read(source)
    if let risk = WorkspaceProblem.FolderRisk.of(target) { throw WorkspaceProblem.unsafeFolder(target, risk) }
    let settings = try settings(of: target, or: source)
    let workspace = Workspace(folder: target, settings: settings)
    try workspace.checkDatabaseFolder()
    if to != nil { try makeFolder(target) }
    let manifest = try Store.restore(
      from: source, to: workspace.database, evidence: workspace.evidence, files: workspace.files,
      replacing: replace, as: try context.lockHolder("restore"), waiting: CommandContext.patience)
    context.say(context.words.restored(to: target, facts: manifest.sequence))
  }

  private func settings(of target: String, or source: String) throws -> WorkspaceSettings {
    let file = "\(target)/\(Workspace.settingsFile)"
    let exists = FileManager.default.fileExists(atPath: file)
    return try WorkspaceSettings.read(exists ? file : "\(source)/\(Workspace.settingsFile)")
  }

  private func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch let error as CocoaError {
      throw WorkspaceProblem.cannotWrite(folder, reason: FileObstacle(error))
    }
  }
}
