import ArgumentParser
import RugeCore
import RugeStore
import RugeWords

/// The command `ruge backup FOLDER`.
struct BackupCommand: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the whole workspace into a new folder, safely while others write.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  init() {}

  func execute(_ context: CommandContext) async throws {
    let workspace = try context.workspace()
    let target = try context.path(folder)
    let manifest = try context.reading {
      try $0.backup(to: target, evidence: workspace.evidence, files: workspace.files)
    }
    context.say(context.words.backedUp(to: folder, facts: manifest.sequence, hash: String(manifest.hash.prefix(12))))
  }
}
