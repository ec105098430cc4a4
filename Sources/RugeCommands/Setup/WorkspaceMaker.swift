import Foundation
import RugeCore
import RugeStore
import RugeWords

/// Makes workspaces.
struct WorkspaceMaker {
  struct Made {
    struct Applied {
      let id: String
      let name: String
      let version: Subject
    }
    let folder: String
    let programmes: [Applied]
  }

  private let context: CommandContext

  init(_ context: CommandContext) {
    self.context = context
  }

  /// Makes a workspace.
  ///
  /// Every programme is read before anything is written, so that a slip in one leaves no half
  /// workspace behind.
  func make(
    at path: String, name: String?, language: Language, timeZone: String, programmes: [String]
  ) throws -> Made {
    let folder = URL(filePath: path).standardizedFileURL.path(percentEncoded: false).withoutTrailingSlashes
    guard !FileManager.default.fileExists(atPath: folder + "/" + Workspace.settingsFile) else {
      throw WorkspaceProblem.exists(folder)
    }
    if let risk = WorkspaceProblem.FolderRisk.of(folder) { throw WorkspaceProblem.unsafeFolder(folder, risk) }
    guard let zone = TimeZone(identifier: timeZone) else {
      throw UsageProblem.unknownTimeZone(timeZone)
    }
    let definitions = try programmes.map { try DefinitionFile.find($0, context) }
    for (index, file) in definitions.enumerated() where definitions[..<index].contains(where: { $0.name == file.name })
    {
      throw UsageProblem.repeatedKey(file.name)
    }
    let settings = WorkspaceSettings(
      name: name ?? URL(filePath: folder).lastPathComponent, language: language, timeZone: zone)
    try makeFolders(definitions, in: folder)
    let workspace = Workspace(folder: folder, settings: settings)
    try Store.create(at: workspace.database)
    do {
      let applied = try apply(definitions, in: workspace)
      // The settings come last: they are what makes the folder a workspace.
      try PrivateFile.write(Array(settings.yaml.utf8), to: workspace.settingsPath)
      return Made(folder: folder, programmes: applied)
    } catch {
      // A database without settings would stand in the way of the next attempt.
      for ending in ["", "-wal", "-shm", ".lock"] { unlink(workspace.database + ending) }
      throw error
    }
  }

  private func apply(_ definitions: [DefinitionFile], in workspace: Workspace) throws -> [Made.Applied] {
    let store = try workspace.openForWriting(as: try context.lockHolder("init"))
    defer { store.close() }
    return try store.record(by: context.environment.login, origin: .cli, at: context.environment.now()) {
      journal in
      try definitions.map { file in
        let fact = try journal.applyDefinition(
          file.programme.id, bytes: file.source.bytes, fileName: file.name, on: context.today)
        return Made.Applied(
          id: file.programme.id.rawValue, name: file.programme.title[context.words.language], version: fact.subject)
      }
    }
  }

  private func makeFolders(_ definitions: [DefinitionFile], in folder: String) throws {
    let files = FileManager.default
    let isPrivate: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    do {
      try files.createDirectory(
        atPath: folder + "/" + Workspace.programmesFolder, withIntermediateDirectories: true, attributes: isPrivate)
      try files.createDirectory(
        atPath: folder + "/" + EvidenceFolder.name, withIntermediateDirectories: true, attributes: isPrivate)
      for file in definitions {
        let path = "\(folder)/\(Workspace.programmesFolder)/\(file.name)"
        // An attempt that was broken off may have left the very same file.
        guard files.contents(atPath: path).map({ Array($0) != file.source.bytes }) ?? true else { continue }
        try PrivateFile.write(file.source.bytes, to: path)
      }
    } catch let error as CocoaError {
      throw WorkspaceProblem.cannotWrite(folder, reason: FileObstacle(error))
    }
  }
}
