import Foundation
import RugeCore
import RugeStore
import RugeWords
import RugeYAML

/// What `ruge.yaml` says.
struct WorkspaceSettings: Sendable {
  static let defaultTimeZone = TimeZone(identifier: "Europe/Copenhagen") ?? .gmt
  static let defaultDatabase = Store.fileName

  let name: String
  /// The language of those who work here; `nil` leaves it to the machine.
  let language: Language?
  let timeZone: TimeZone
  /// The database's path, from the workspace's folder.
  let database: String
  /// Folders of plugins of our own, from the workspace's folder.
  let plugins: [String]
  /// Settings of plugins, by the plugin's name and the setting's; whether there are such is seen when one is used.
  let pluginSettings: [String: [String: String]]
  /// The address that reminders come from.
  let sender: String?

  init(
    name: String, language: Language?, timeZone: TimeZone = defaultTimeZone, database: String = defaultDatabase,
    plugins: [String] = [], pluginSettings: [String: [String: String]] = [:], sender: String? = nil
  ) {
    self.name = name
    self.language = language
    self.timeZone = timeZone
    self.database = database
    self.plugins = plugins
    self.pluginSettings = pluginSettings
    self.sender = sender
  }

  /// Reads a settings file.
  static func read(_ path: String) throws -> WorkspaceSettings {
    let source = try SourceFile.read(path)
    let reader = NodeReader(source)
    let settings = reader.parse().flatMap { Notation.settings.read($0, reader) }
    guard let settings, !reader.hasErrors else { throw FaultyText(source, reader.diagnostics) }
    return settings
  }

  /// The settings as a file that a person can go on editing.
  var yaml: String {
    var lines = ["name: \(Self.quoted(name))"]
    if let language { lines.append("locale: \(language.rawValue)") }
    lines.append("time_zone: \(timeZone.identifier)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// A double-quoted YAML scalar; what is not seen becomes a space, so that the file can always be read again.
  private static func quoted(_ text: String) -> String {
    var visible = ""
    visible.unicodeScalars.append(contentsOf: text.unicodeScalars.map(\.shown))
    return "\"" + visible.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Unicode.Scalar {
  /// The scalar itself, or a space in place of one that the reader would refuse; emoji keep what joins them.
  fileprivate var shown: Unicode.Scalar {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: self == "\u{200D}" ? self : " "
    default: self
    }
  }
}

extension Notation<WorkspaceSettings> {
  fileprivate static var settings: Notation {
    let name = Key.required("name", .text)
    let locale = Key("locale", .language)
    let timeZone = Key("time_zone", .timeZone)
    let database = Key("database", .text)
    let plugins = Key("plugins", Notation<[String]>.oneOrMore(of: .text))
    let pluginSettings = Key("settings", Notation<[String: [String: String]]>.named(.named(.text)))
    let sender = Key("sender", .text)
    return .mapping(Keys(name, locale, timeZone, database, plugins, pluginSettings, sender)) { fields in
      guard let name = fields[name] else { return nil }
      return WorkspaceSettings(
        name: name, language: fields[locale], timeZone: fields[timeZone] ?? WorkspaceSettings.defaultTimeZone,
        database: fields[database] ?? WorkspaceSettings.defaultDatabase, plugins: fields[plugins] ?? [],
        pluginSettings: fields[pluginSettings] ?? [:], sender: fields[sender])
    }
  }
}

extension Notation<Language> {
  fileprivate static var language: Notation { .word }
}

extension Notation<TimeZone> {
  fileprivate static var timeZone: Notation { .scalar(.timeZone) { TimeZone(identifier: $0) } }
}

extension Notation {
  /// Values by names of the author's own.
  fileprivate static func named<Item>(_ item: Notation<Item>) -> Notation where Value == [String: Item] {
    Notation<[(String, Item)]>.table(of: item.shape) { entry, reader in
      item.read(entry.value, reader).map { (entry.key.text, $0) }
    }.map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }
}
