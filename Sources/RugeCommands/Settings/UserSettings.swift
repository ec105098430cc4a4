import Foundation
import RugeCore
import RugeWords
import RugeYAML

/// What a person has settled for every workspace on this machine.
struct UserSettings: Sendable {
  /// The name that goes with what this person records.
  let author: String?
  /// Who they are among the people of a workspace: a name, or an id such as P-2.
  let person: String?
  let language: Language?
  /// The program that shows long texts.
  let pager: String?

  static let none = UserSettings(author: nil, person: nil, language: nil, pager: nil)

  /// Where the settings lie: `$XDG_CONFIG_HOME/ruge/settings.yaml`, usually `~/.config/ruge/settings.yaml`.
  ///
  /// - Returns: `nil` where nothing says where a person's settings belong.
  static func path(_ environment: CommandEnvironment) -> String? {
    if let folder = environment.variables["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder.withoutTrailingSlashes + "/ruge/settings.yaml"
    }
    return environment.variables["HOME"].flatMap { $0.isEmpty ? nil : $0.withoutTrailingSlashes }
      .map { $0 + "/.config/ruge/settings.yaml" }
  }

  /// The person's settings; none where there is no such file.
  static func find(_ environment: CommandEnvironment) throws -> UserSettings {
    guard let path = path(environment), access(path, F_OK) == 0 else { return .none }
    return try read(path)
  }

  static func read(_ path: String) throws -> UserSettings {
    let source = try SourceFile.read(path)
    let reader = NodeReader(source)
    let settings = reader.parse().flatMap { Notation.userSettings.read($0, reader) }
    guard let settings, !reader.hasErrors else { throw FaultyText(source, reader.diagnostics) }
    return settings
  }
}

extension Notation<UserSettings> {
  fileprivate static var userSettings: Notation {
    let author = Key("author", .text)
    let person = Key("person", .text)
    let locale = Key("locale", Notation<Language>.word)
    let pager = Key("pager", .text)
    return .mapping(Keys(author, person, locale, pager)) { fields in
      UserSettings(author: fields[author], person: fields[person], language: fields[locale], pager: fields[pager])
    }
  }
}
