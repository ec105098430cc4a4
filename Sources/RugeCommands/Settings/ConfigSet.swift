import ArgumentParser
import Foundation
import RugeCore
import RugeImport
import RugeStore
import RugeWords

/// The command `ruge config set KEY VALUE`.
struct ConfigSet: RugeCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set author, person, pager or locale for yourself, or a setting of the workspace.",
    discussion: "author, person and pager are yours; name, sender, time_zone and locale are the workspace’s.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: "author, person, pager, locale, name, sender or time_zone.",
    completion: .list(SettingKey.allCases.map(\.rawValue)))
  var key: String

  @Argument(help: "The value.")
  var value: String

  @Flag(help: "For yourself, in every workspace, instead of for this workspace.")
  var user = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be set, and set nothing.")
  var dryRun = false

  init() {}

  func execute(_ context: CommandContext) async throws {
    let key = try SettingKey.read(key)
    let isPersonal = key.isPersonal || user
    if isPersonal, !key.mayBePersonal { throw UsageProblem.workspaceSetting(key.rawValue) }
    let value = try checked(value.normalised.withoutOuterSpaces, key, context)
    let path = try isPersonal ? userPath(context) : context.workspace().settingsPath
    let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var file = SettingsText(old)
    file.set(key.rawValue, to: value)
    if !dryRun { try write(file.text, to: path, isPersonal: isPersonal) }
    context.say(context.words.settingSet(key.rawValue, to: value, in: path).displaySafeLine)
    if dryRun { context.say(context.words.nothingRecorded) }
  }

  /// The value, where it can be one of the setting.
  private func checked(_ value: String, _ key: SettingKey, _ context: CommandContext) throws -> String {
    guard !value.isEmpty else { throw UsageProblem.answerNeeded }
    switch key {
    case .locale:
      guard let language = Language(locale: value) else { throw UsageProblem.badLocale(value) }
      return language.rawValue
    case .timeZone:
      guard TimeZone(identifier: value) != nil else { throw UsageProblem.unknownTimeZone(value) }
      return value
    case .sender: return try EmailReader.read(value.normalised)
    case .person:
      // In a workspace the person must be one of its people; elsewhere nobody can know.
      if (try? context.workspace()) != nil {
        _ = try context.reading { try References($0).person(value) }
      }
      return value
    case .author, .pager, .name: return value
    }
  }

  private func userPath(_ context: CommandContext) throws -> String {
    guard let path = UserSettings.path(context.environment) else {
      throw WorkspaceProblem.cannotWrite("~/.config/ruge/settings.yaml", reason: FileObstacle(errno: ENOENT))
    }
    return path
  }

  /// Writes the file beside its place, makes sure that it can be read, and moves it there.
  private func write(_ text: String, to path: String, isPersonal: Bool) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw WorkspaceProblem.cannotWrite(folder.path(percentEncoded: false), reason: FileObstacle(errno: errno))
    }
    let draft = "\(path).part-\(ProcessInfo.processInfo.processIdentifier)"
    try PrivateFile.write(Array(text.utf8), to: draft)
    defer { unlink(draft) }
    if isPersonal { _ = try UserSettings.read(draft) } else { _ = try WorkspaceSettings.read(draft) }
    guard rename(draft, path) == 0 else {
      throw WorkspaceProblem.cannotWrite(path, reason: FileObstacle(errno: errno))
    }
  }
}
