import Foundation
import RugeCore
import RugeStore
import RugeWords

/// A setting as it holds now, and what says so.
struct SettingValue {
  enum Origin: Hashable {
    case option(String)
    case variable(String)
    case workspace(String)
    case user(String)
    /// The operating system: a login, a locale.
    case machine(String)
    case usual
  }

  let key: String
  /// `nil` where nothing is set.
  let value: String?
  let origin: Origin
}

extension SettingValue {
  /// Every setting, in the order in which they are shown.
  ///
  /// - Parameters:
  ///   - context: Where the command runs.
  ///   - option: The language that was asked for on the command line.
  /// - Returns: The person's settings; of the workspace's only where there is one.
  static func all(_ context: CommandContext, locale option: String?) -> [SettingValue] {
    let personal = [
      locale(context, option), author(context), person(context), pager(context), colour(context),
    ]
    guard let workspace = try? context.workspace() else { return personal }
    let file = workspace.settingsPath
    let settings = workspace.settings
    let usualZone = settings.timeZone == WorkspaceSettings.defaultTimeZone
    let usualDatabase = settings.database == WorkspaceSettings.defaultDatabase
    return personal + [
      SettingValue(key: "name", value: settings.name, origin: .workspace(file)),
      SettingValue(
        key: "time_zone", value: settings.timeZone.identifier, origin: usualZone ? .usual : .workspace(file)),
      SettingValue(key: "database", value: settings.database, origin: usualDatabase ? .usual : .workspace(file)),
      SettingValue(
        key: "sender", value: settings.sender, origin: settings.sender == nil ? .usual : .workspace(file)),
      SettingValue(
        key: "plugins", value: settings.plugins.isEmpty ? nil : settings.plugins.joined(separator: ", "),
        origin: settings.plugins.isEmpty ? .usual : .workspace(file)),
    ]
      + settings.pluginSettings.sorted { $0.key < $1.key }.flatMap { plugin, values in
        values.sorted { $0.key < $1.key }.map { name, value in
          SettingValue(key: "settings.\(plugin).\(name)", value: value, origin: .workspace(file))
        }
      }
  }

  private static func locale(_ context: CommandContext, _ option: String?) -> SettingValue {
    let language = context.words.language.rawValue
    let origin: Origin =
      if option?.isEmpty == false {
        .option("--locale")
      } else if context.environment.variables["RUGE_LOCALE"]?.isEmpty == false {
        .variable("RUGE_LOCALE")
      } else if let workspace = try? context.workspace(), workspace.settings.language != nil {
        .workspace(workspace.settingsPath)
      } else if context.user.language != nil {
        .user(UserSettings.path(context.environment) ?? "")
      } else if let variable = Locale.systemVariable(context.environment) {
        .machine(variable)
      } else {
        .usual
      }
    return SettingValue(key: "locale", value: language, origin: origin)
  }

  private static func author(_ context: CommandContext) -> SettingValue {
    let origin: Origin =
      if CommandEnvironment.signature(context.environment.variables["RUGE_AUTHOR"]) != nil {
        .variable("RUGE_AUTHOR")
      } else if CommandEnvironment.signature(context.user.author) != nil {
        .user(UserSettings.path(context.environment) ?? "")
      } else {
        .machine("login")
      }
    return SettingValue(key: "author", value: context.environment.login, origin: origin)
  }

  private static func person(_ context: CommandContext) -> SettingValue {
    if let named = context.environment.variables["RUGE_PERSON"], !named.isEmpty {
      return SettingValue(key: "person", value: named, origin: .variable("RUGE_PERSON"))
    }
    if let named = context.user.person {
      return SettingValue(
        key: "person", value: named, origin: .user(UserSettings.path(context.environment) ?? ""))
    }
    let found = try? context.reading { try context.person(in: $0) }
    return SettingValue(key: "person", value: found?.displayName, origin: found == nil ? .usual : .machine("login"))
  }

  private static func pager(_ context: CommandContext) -> SettingValue {
    let pager = Pager(context.environment, context.user)
    let origin: Origin =
      switch pager.origin {
      case .variable(let name): .variable(name)
      case .user: .user(UserSettings.path(context.environment) ?? "")
      case .usual: .usual
      }
    return SettingValue(key: "pager", value: pager.command, origin: origin)
  }

  private static func colour(_ context: CommandContext) -> SettingValue {
    let variables = context.environment.variables
    let origin: Origin =
      if variables["NO_COLOR"]?.isEmpty == false {
        .variable("NO_COLOR")
      } else if variables["CLICOLOR_FORCE"].map({ $0 != "0" }) == true {
        .variable("CLICOLOR_FORCE")
      } else {
        .usual
      }
    return SettingValue(key: "colour", value: context.environment.usesColour ? "on" : "off", origin: origin)
  }
}
